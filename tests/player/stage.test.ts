import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import type { Window as HappyWindow } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { openPage, part, slide } from './support/page.ts';

const stage = () => within(screen.getByRole('region', { name: 'L’écran où je m’entraîne' }));
const hot = () =>
  [...document.querySelectorAll<HTMLElement>('[data-hot]')].map(({ dataset }) => [
    dataset.anchor,
    dataset.hot,
  ]);
const screens = () =>
  [...document.querySelectorAll<HTMLElement>('[data-screen]')].map(({ dataset }) => dataset.screen);
/** Pixels of the window’s width. */
const widen = (width: number) => (window as unknown as HappyWindow).happyDOM.setViewport({ width });

test('each screen says that it is a simulation, and of when', async () => {
  await openPage('#/connexion/identification');
  expect(stage().getByText(/Simulation non officielle – données fictives .*déc\. 2021/)).toBeVisible();
});

describe('hotspots', () => {
  test('are lit, the expected one first, and follow what is done', async () => {
    await openPage('#/connexion/identification');
    expect(hot()).toEqual([
      ['identification.identifiant', 'first'],
      ['identification.identifiant-oublie', 'other'],
      ['identification.mot-de-passe-oublie', 'other'],
    ]);
    await userEvent.type(part('identification.identifiant'), 'colette.vasseur');
    expect(hot()[1]).toEqual(['identification.mot-de-passe', 'first']);
  });

  test('are the device to look at, too', async () => {
    await openPage('#/connexion/code-par-e-mail');
    expect(hot()).toEqual([['appareils.boite-mail', 'first']]);
  });

  test('are used by their number: pressed, or the field is given the focus', async () => {
    await openPage('#/connexion/identification');
    await userEvent.keyboard('1');
    expect(part('identification.identifiant')).toHaveFocus();
    part('identification.identifiant').blur();
    await userEvent.keyboard('2');
    expect(slide()).toBe('identifiant-oublie');
    await userEvent.keyboard('9');
    expect(slide()).toBe('identifiant-oublie');
  });
});

describe('devices', () => {
  const tab = (name: RegExp) => stage().getByRole('button', { name });

  test('stand behind tabs, which say what arrived', async () => {
    widen(1000);
    await openPage('#/connexion/code-par-e-mail');
    expect(screens()).toEqual(['code-a-usage-unique']);
    expect(tab(/^Le site/)).toHaveAttribute('aria-pressed', 'true');
    expect(tab(/^Ma boîte mail/)).toHaveAccessibleName(/nouveau message/);
    await userEvent.click(tab(/^Ma boîte mail/));
    expect(screens()).toEqual(['boite-mail']);
    expect(tab(/^Ma boîte mail/)).toHaveAttribute('aria-pressed', 'true');
    expect(slide()).toBe('ouvrir-le-message');
  });

  test('stand side by side where there is room: a click anywhere on one shows it', async () => {
    widen(1400);
    await openPage('#/connexion/code-par-e-mail');
    expect(screens()).toEqual(['code-a-usage-unique', 'boite-mail']);
    await userEvent.click(document.querySelector('[data-screen="boite-mail"]')!);
    expect(slide()).toBe('ouvrir-le-message');
  });

  test('alone, one needs no tab', async () => {
    await openPage('#/connexion/identification');
    expect(stage().queryByRole('group', { name: 'Mes appareils' })).toBeNull();
  });
});

describe('gestures', () => {
  test('the second half of a double click does nothing', async () => {
    await openPage('#/connexion/choix-du-code');
    await userEvent.dblClick(part('choix-du-code.par-e-mail'));
    expect(slide()).toBe('code-par-e-mail');
  });

  test('« Précédent » takes away what a widget was only passing through', async () => {
    await openPage('#/connexion/identification');
    await userEvent.click(stage().getByRole('button', { name: /Afficher/ }));
    expect(part('identification.mot-de-passe')).toHaveAttribute('type', 'text');
    await userEvent.click(part('identification.mot-de-passe-oublie'));
    await userEvent.click(screen.getByRole('button', { name: 'Précédent' }));
    expect(slide()).toBe('identification');
    expect(part('identification.mot-de-passe')).toHaveAttribute('type', 'password');
  });

  test('a form is never sent', async () => {
    await openPage('#/connexion/identification');
    const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    part('identification.identifiant').closest('form')?.dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
  });
});

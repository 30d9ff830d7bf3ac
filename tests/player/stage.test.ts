import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { layOut } from './support/layout.ts';
import { openPage, part, slide } from './support/page.ts';

const stage = () => within(screen.getByRole('region', { name: 'L’écran où je m’entraîne' }));
const hot = () =>
  [...document.querySelectorAll<HTMLElement>('[data-hot]')].map(({ dataset }) => [
    dataset.anchor,
    dataset.hot,
  ]);
const screens = () =>
  [...document.querySelectorAll<HTMLElement>('[data-screen]')].map(({ dataset }) => dataset.screen);
/** Gives the page so many pixels of width. */
const widen = (width: number) => vi.spyOn(document.body, 'clientWidth', 'get').mockReturnValue(width);

beforeEach(layOut);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('each screen says that it is a simulation, and of when', async () => {
  await openPage('#/connexion/identification');
  expect(stage().getByText(/Simulation non officielle – données fictives .*déc\. 2021/)).toBeVisible();
});

describe('where there was none', () => {
  /** Opens a page that rests when it is told to. */
  async function openBusy(address: string) {
    let waiting: (() => void)[] = [];
    const idle = () => new Promise<void>((resolve) => waiting.push(resolve));
    await openPage(address, { idle });
    return () => {
      waiting.forEach((resolve) => resolve());
      waiting = [];
    };
  }

  test('comes once the words are there and the page rests', async () => {
    const rest = await openBusy('#/connexion/prerequis');
    await userEvent.keyboard('{ArrowRight}');
    expect(slide()).toBe('adresse');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screens()).toEqual([]);
    rest();
    await expect.poll(screens).toEqual(['nouvel-onglet']);
  });

  test('does not come beside words that stand alone, should the rest be late', async () => {
    const rest = await openBusy('#/connexion/prerequis');
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    rest();
    await tick();
    expect(screens()).toEqual([]);
    await userEvent.keyboard('{ArrowRight}');
    expect(screens()).toEqual([]);
    rest();
    await expect.poll(screens).toEqual(['nouvel-onglet']);
  });

  test('goes from screen to screen without waiting', async () => {
    await openBusy('#/connexion/identification');
    await expect.poll(screens).toEqual(['identification']);
    await userEvent.click(part('identification.mot-de-passe-oublie'));
    expect(slide()).toBe('mot-de-passe-oublie');
    expect(screens()).toHaveLength(1);
  });
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

  test('are given the focus by their number, where they are fields', async () => {
    await openPage('#/connexion/identification');
    await userEvent.keyboard('1');
    expect(part('identification.identifiant')).toHaveFocus();
    expect(part('identification.identifiant')).toHaveValue('');
  });

  test.each([
    ['identification', '2', 'identifiant-oublie'],
    ['identification', '3', 'mot-de-passe-oublie'],
    ['code-par-e-mail', '1', 'ouvrir-le-message'],
    ['code-par-e-mail', '2', 'renvoyer-par-e-mail'],
    ['bienvenue', '2', 'prerequis'],
    ['fin', '2', 'choix-du-code'],
    ['fin', '4', 'fin'],
  ])('of %s are pressed by their number, on the screen or in the words: %s leads to %s', async (...keys) => {
    const [from, key, to] = keys;
    await openPage(`#/connexion/${from}`);
    await userEvent.keyboard(key);
    expect(slide()).toBe(to);
  });

  test('let time pass by their number, too', async () => {
    await openPage('#/connexion/renvoyer-par-e-mail');
    expect(hot()).toEqual([]);
    await userEvent.keyboard('1');
    expect(hot()).toEqual([['code-a-usage-unique.renvoyer', 'first']]);
  });
});

describe('devices', () => {
  const tab = (name: RegExp) => stage().getByRole('button', { name });

  test('stand behind tabs, which say what arrived', async () => {
    widen(1199);
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
    widen(1200);
    await openPage('#/connexion/code-par-e-mail');
    await expect.poll(screens).toEqual(['code-a-usage-unique', 'boite-mail']);
    await userEvent.click(document.querySelector('[data-screen="boite-mail"]')!);
    expect(slide()).toBe('ouvrir-le-message');
  });

  test('keep the focus in the field in which one writes, though another slide comes', async () => {
    widen(1200);
    await openPage('#/connexion/revenir-sur-le-site');
    await expect.poll(screens).toHaveLength(2);
    await userEvent.type(part('code-a-usage-unique.code'), '482913');
    expect(slide()).toBe('saisir-le-code');
    expect(part('code-a-usage-unique.code')).toHaveFocus();
    expect(part('code-a-usage-unique.code')).toHaveValue('482913');
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

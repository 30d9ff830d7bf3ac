import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { announced } from 'virtual:pas-a-pas/-bibliotheque';
import { describe, expect, test } from 'vitest';
import type { Progress } from '../../src/player/progress.ts';
import { openPage } from './support/page.ts';
import { memory } from './support/ports.ts';
import { world } from './support/tutorial.ts';

const { length } = world.flow;
const entry: Progress = {
  slide: 'chercher',
  step: 2,
  length,
  done: false,
  trail: [],
  mode: 'guide',
  visit: 1,
};
const having = (progress: Partial<Progress>) =>
  memory({ progression: { version: 1, tutorials: { mediatheque: { ...entry, ...progress } } } });

const card = () => within(screen.getByRole('article'));
const resume = () => screen.queryByRole('region', { name: 'Reprendre' });
const button = (name: string) => screen.getByRole('button', { name });

test('a tutorial has a card: title, what it is about, minutes, month of its screens', async () => {
  await openPage('#/');
  const link = card().getByRole('link', { name: 'Réserver à la médiathèque' });
  expect(link).toHaveAttribute('href', '#/mediatheque');
  expect(card().getByText(/Un exemple de tutoriel sur un service inventé/)).toBeVisible();
  expect(card().getByText(/5 min · .*nov\. 2026/)).toBeVisible();
});

test('the page says what it is, and that nothing here is true', async () => {
  await openPage('#/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/sans risque/);
  expect(screen.getByText('Simulation non officielle – données fictives')).toBeVisible();
  expect(document.title).toMatch(/^Pas à pas – /);
});

test('tutorials to come are named, and are no links', async () => {
  await openPage('#/');
  expect(screen.getByRole('heading', { name: 'Bientôt' })).toBeVisible();
  const coming = Object.values(announced).flatMap(({ fr }) => screen.getAllByText(fr!, { selector: 'li' }));
  expect(coming.length).toBeGreaterThan(0);
  for (const one of coming) expect(within(one).queryByRole('link')).toBeNull();
});

test('one file can be taken away', async () => {
  await openPage('#/');
  const link = screen.getByRole('link', { name: /clé USB/ });
  expect(link).toHaveAttribute('href', 'pas-a-pas.html');
  expect(link).toHaveAttribute('download');
});

describe('somebody new', () => {
  test('is offered nothing to take up, and sees no progress', async () => {
    await openPage('#/');
    expect(resume()).toBeNull();
    expect(card().queryByRole('progressbar')).toBeNull();
    expect(card().queryByText('Terminé')).toBeNull();
  });
});

describe('somebody who left in the middle', () => {
  test('sees how far, and takes it up where it was', async () => {
    await openPage('#/', { storage: having({}) });
    expect(card().getByRole('progressbar', { name: `Étape 2 sur ${length}` })).toHaveValue(2);
    const banner = within(resume()!);
    expect(banner.getByText(`J’étais à l’étape 2 sur ${length}.`)).toBeVisible();
    expect(banner.getByRole('link', { name: 'Reprendre' })).toHaveAttribute(
      'href',
      '#/mediatheque/chercher?reprendre=',
    );
  });

  test('takes it up in the way of learning it was left in', async () => {
    await openPage('#/', { storage: having({ mode: 'regarder' }) });
    expect(within(resume()!).getByRole('link', { name: 'Reprendre' })).toHaveAttribute(
      'href',
      '#/mediatheque/chercher?mode=regarder&reprendre=',
    );
  });

  test('of a tutorial that is gone, is offered nothing', async () => {
    const tutorials = { disparu: { ...entry, visit: 7 } };
    await openPage('#/', { storage: memory({ progression: { version: 1, tutorials } }) });
    expect(resume()).toBeNull();
  });
});

test('somebody who finished sees it, and has nothing to take up', async () => {
  await openPage('#/', { storage: having({ slide: 'fin', step: length, done: true }) });
  expect(card().getByText('Terminé')).toBeVisible();
  expect(card().queryByRole('progressbar')).toBeNull();
  expect(resume()).toBeNull();
});

describe('« Effacer ma progression »', () => {
  test('forgets at once, and says so', async () => {
    const { storage } = await openPage('#/', { storage: having({}) });
    await userEvent.click(button('Effacer ma progression'));
    expect(resume()).toBeNull();
    expect(card().queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Ma progression est effacée.');
    expect(storage.read('progression')).toBeNull();
  });

  test('can be taken back', async () => {
    const { storage } = await openPage('#/', { storage: having({}) });
    await userEvent.click(button('Effacer ma progression'));
    await userEvent.click(button('Annuler l’effacement'));
    expect(resume()).toBeVisible();
    expect(storage.read('progression')).toMatchObject({ tutorials: { mediatheque: { slide: 'chercher' } } });
    expect(button('Effacer ma progression')).toBeVisible();
  });
});

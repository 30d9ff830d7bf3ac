import { screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/engine/diagnostics/problem.ts';
import { at, world } from '../../player/support/tutorial.ts';
import { item, openView, titles } from './support/view.ts';

const problem: Problem = {
  rule: 'long-sentence',
  severity: 'warning',
  message: 'Cette phrase est longue.',
  fix: 'Je la coupe en deux.',
  file: 'tutorials/mediatheque/fr.md',
  line: 12,
  column: 3,
  tutorial: 'mediatheque',
  slide: 'me-connecter',
};

describe('the list', () => {
  test('says every slide with where it leads, and plays from there', async () => {
    const { jump } = await openView('Liste', at('couverture'));
    for (const [id, { on }] of Object.entries(world.flow.slides)) {
      const entry = screen.getByRole('button', {
        name: new RegExp(`^${titles.slides[id]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, jouer`),
        current: id === 'couverture' ? 'step' : false,
      });
      const said = entry.closest('li')!.textContent;
      for (const [event, to] of Object.entries(on)) expect(said).toMatch(new RegExp(`${event}\\s*→ ${to}`));
    }
    await userEvent.click(screen.getByRole('button', { name: /^Je me connecte, jouer/ }));
    expect(jump).toHaveBeenCalledExactlyOnceWith('me-connecter');
  });

  test('tells what is wrong with a slide: where, what, and what to do', async () => {
    await openView('Liste', at('couverture'), [problem]);
    const told = item(/^\s*Je me connecte/);
    expect(told).toHaveTextContent(/Cette phrase est longue. Que faire : Je la coupe en deux./);
    expect(told).toHaveTextContent(/tutorials\/mediatheque\/fr.md:12:3 · long-sentence/);
    expect(screen.getAllByText(/Cette phrase est longue/)).toHaveLength(1);
  });

  test('shows a tutorial that can’t be played, and plays nothing', async () => {
    await openView('Liste', undefined, [{ ...problem, severity: 'error' }]);
    for (const button of screen.getAllByRole('button', { name: /jouer/ })) expect(button).toBeDisabled();
    expect(item(/^\s*Je me connecte/)).toHaveTextContent(/Cette phrase est longue/);
  });
});

test('what can’t be played has no parts and no trail, and the view says so', async () => {
  await openView('Repères', undefined);
  expect(screen.getByText(/^Rien à montrer/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Trace' }));
  expect(screen.getByText(/^Rien à montrer/)).toBeVisible();
});

describe('the parts', () => {
  test('are rung on the stage while one looks at them, by pointer or by keys', async () => {
    const field = document.createElement('input');
    field.dataset.anchor = 'connexion.carte';
    document.body.append(field);
    const { unmount } = await openView('Repères', at('me-connecter'));
    const row = item(/^\s*connexion.carte\s/);
    await userEvent.hover(row);
    expect(field).toHaveAttribute('data-author-ring');
    await userEvent.unhover(row);
    expect(field).not.toHaveAttribute('data-author-ring');
    within(row).getByRole('button').focus();
    await waitFor(() => expect(field).toHaveAttribute('data-author-ring'));
    unmount();
    expect(field).not.toHaveAttribute('data-author-ring');
    field.remove();
  });

  test('are none where nothing is shown, and the view says so', async () => {
    await openView('Repères', at('couverture'));
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(screen.getByText(/ne montre aucun écran/)).toBeVisible();
  });
});

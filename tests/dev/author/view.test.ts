import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import AuthorView from '../../../src/dev/author/AuthorView.svelte';
import type { Handle } from '../../../src/dev/handle.ts';
import type { Problem } from '../../../src/engine/diagnostics/problem.ts';
import type { Session } from '../../../src/engine/play/session.ts';
import { at, words, world } from '../../player/support/tutorial.ts';

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

const titles = {
  slides: Object.fromEntries(Object.entries(words.slides).map(([id, { title }]) => [id, title])),
  chapters: words.chapters,
};

/** Shows the view of a session, or of a tutorial that can’t be played. */
async function openView(view: string, session: Session | undefined, problems: readonly Problem[] = []) {
  const jump = vi.fn();
  const handle: Handle = {
    tutorial: 'mediatheque',
    played: session && { flow: world.flow, words, lang: 'fr', session, trail: [] },
    problems,
    obstacles: session ? [] : problems,
    sketch: { flow: world.flow, titles: { fr: titles } },
    jump,
    replay: vi.fn(),
  };
  const onclose = vi.fn();
  const { unmount } = render(AuthorView, { props: { handle, onclose } });
  await userEvent.click(screen.getByRole('button', { name: view }));
  return { jump, onclose, unmount };
}

const item = (text: RegExp) =>
  screen.getAllByRole('listitem').find((one) => text.test(one.textContent)) as HTMLElement;

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

describe('a copy', () => {
  const page = document as { execCommand?: unknown };
  let copied: string[] = [];
  let works = true;
  beforeEach(() => {
    [copied, works] = [[], true];
    page.execCommand = () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLTextAreaElement) copied.push(activeElement.value);
      return works;
    };
  });
  afterEach(() => delete page.execCommand);

  const press = async (name: RegExp) => {
    const button = screen.getByRole('button', { name });
    await userEvent.click(button);
    return button;
  };

  test('of a name is made, said, and leaves the focus where it was', async () => {
    await openView('Repères', at('me-connecter'));
    const button = await press(/^Copier connexion.me-connecter$/);
    expect(copied).toEqual(['connexion.me-connecter']);
    expect(within(item(/^\s*connexion.me-connecter\s/)).getByRole('status')).toHaveTextContent('Copié');
    expect(button).toHaveFocus();
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('that did not work says so', async () => {
    works = false;
    await openView('Repères', at('me-connecter'));
    await press(/^Copier connexion.me-connecter$/);
    expect(within(item(/^\s*connexion.me-connecter\s/)).getByRole('status')).toHaveTextContent(
      'La copie n’a pas marché.',
    );
  });

  test('of the trail is a test or a report', async () => {
    await openView('Trace', at('me-connecter'));
    await press(/comme test/);
    await press(/comme signalement/);
    expect(copied[0]).toContain("play(written('mediatheque'))");
    expect(copied[1]).toContain('Je me connecte');
  });
});

describe('the panel', () => {
  test('makes room beside the page, or takes it all, and gives it back', async () => {
    const { unmount } = await openView('Liste', at('couverture'));
    const { dataset } = document.documentElement;
    expect(dataset.authorView).toBe('beside');
    await userEvent.click(screen.getByRole('button', { name: 'Agrandir' }));
    expect(dataset.authorView).toBe('wide');
    await userEvent.click(screen.getByRole('button', { name: 'Réduire' }));
    expect(dataset.authorView).toBe('beside');
    unmount();
    expect(dataset.authorView).toBeUndefined();
  });

  test('keeps its keys from the player, and closes on Escape', async () => {
    const { onclose } = await openView('Liste', at('couverture'));
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    screen.getByRole('button', { name: 'Agrandir' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onclose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });
});

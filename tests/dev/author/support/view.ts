import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import AuthorView from '../../../../src/dev/author/AuthorView.svelte';
import type { Handle } from '../../../../src/dev/handle.ts';
import type { Problem } from '../../../../src/engine/diagnostics/problem.ts';
import type { Session } from '../../../../src/engine/play/session.ts';
import { words, world } from '../../../player/support/tutorial.ts';

export const titles = {
  slides: Object.fromEntries(Object.entries(words.slides).map(([id, { title }]) => [id, title])),
  chapters: words.chapters,
};

/** Shows the view of a session, or of a tutorial that can’t be played. */
export async function openView(
  view: string,
  session: Session | undefined,
  problems: readonly Problem[] = [],
) {
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

/** The item of a list whose text it is. */
export const item = (text: RegExp) =>
  screen.getAllByRole('listitem').find((one) => text.test(one.textContent)) as HTMLElement;

import { createContext } from 'svelte';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { here } from '../../engine/play/session.ts';
import type { Handle } from '../handle.ts';

/** What the slides of the map know of the page and of one another. */
export class Author {
  /** The slide under the pointer, or which has the focus. */
  looked: string | undefined = $state();
  /** The slide to which keys came last. */
  reached: string | undefined = $state();
  readonly #handle: Handle;

  constructor(handle: Handle) {
    this.#handle = handle;
  }

  /** The slide shown. */
  readonly slide = $derived.by(() => {
    const { played } = this.#handle;
    return played && here(played.session).slide;
  });

  /** Whether slides can be played. */
  get plays(): boolean {
    return this.#handle.played !== undefined && this.#handle.obstacles.length === 0;
  }

  problemsOf(slide: string): readonly Problem[] {
    return this.#handle.problems.filter((problem) => problem.slide === slide);
  }

  playFrom(slide: string): void {
    this.#handle.jump(slide);
  }
}

export const [author, setAuthor] = createContext<Author>();

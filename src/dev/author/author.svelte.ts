import { createContext } from 'svelte';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { here } from '../../engine/play/session.ts';
import type { Handle } from '../handle.ts';

/** State that the slides of the map share. */
export class Author {
  /** Name of the slide under the pointer or in focus. */
  looked: string | undefined = $state();
  /** Name of the slide last reached with the keyboard. */
  reached: string | undefined = $state();
  readonly #handle: Handle;

  constructor(handle: Handle) {
    this.#handle = handle;
  }

  /** Name of the slide that the player shows. */
  readonly slide = $derived.by(() => {
    const { played } = this.#handle;
    return played && here(played.session).slide;
  });

  /** Whether the player can play slides of this tutorial. */
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

import { createContext } from 'svelte';
import type { Problem } from '../../engine/check/problem.ts';

/** What the slides of the map need to know of the page. Its values are reactive. */
export interface Author {
  /** The slide shown. */
  readonly slide: string | undefined;
  /** The slide under the pointer, or which has the focus. */
  looked: string | undefined;
  /** The slide to which keys came last. */
  readonly reached: string | undefined;
  /** Whether slides can be played. */
  readonly plays: boolean;
  problemsOf(slide: string): readonly Problem[];
  reach(slide: string): void;
  playFrom(slide: string): void;
}

export const [author, setAuthor] = createContext<Author>();

import { texts } from './author/locales/fr.ts';
import type { Tool } from './handle.ts';

/** The tools of the authors’ bar, from left to right. */
export const tools: readonly Tool[] = [
  { label: texts.title, load: () => import('./author/AuthorView.svelte') },
];

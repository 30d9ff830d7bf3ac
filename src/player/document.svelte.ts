import { texts } from './locales/fr/index.ts';
import type { Player } from './player.svelte.ts';

/**
 * Keeps the language and title of the document up to date. To be called during the initialisation of a
 * component.
 */
export function keepDocument(player: Player): void {
  const { opened } = player;
  // Separate from the title: setting the language makes the browser recompute the styles of the whole page.
  $effect(() => {
    document.documentElement.lang = opened.lang;
  });
  $effect(() => {
    const titles = [player.words?.title, opened.words.title, texts.product];
    document.title = titles.filter((title, index) => titles.indexOf(title) === index).join(' – ');
  });
}

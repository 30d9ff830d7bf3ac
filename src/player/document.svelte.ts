import { texts } from './locales/fr/index.ts';
import type { Player } from './player.svelte.ts';

/** Keeps language and title of the document. Call it while the component starts. */
export function keepDocument(player: Player): void {
  const { opened } = player;
  // Apart from the title: the language, set anew, has every style of the page computed again.
  $effect(() => {
    document.documentElement.lang = opened.lang;
  });
  $effect(() => {
    const titles = [player.words?.title, opened.words.title, texts.product];
    document.title = titles.filter((title, index) => titles.indexOf(title) === index).join(' – ');
  });
}

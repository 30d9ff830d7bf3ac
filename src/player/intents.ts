import { partOf } from './part-of.ts';
import type { Intent } from './keymap.ts';
import type { Player } from './player.svelte.ts';
import type { FullScreen } from './ports.ts';

/** Carries out what a key asks for. */
export function act(intent: Intent, player: Player, fullScreen: FullScreen): void {
  switch (intent.do) {
    case 'main':
      return player.main();
    case 'back':
    case 'first':
    case 'last':
      return player.send({ type: intent.do });
    case 'help':
      return player.send({ type: 'open', layer: 'help' });
    case 'fullScreen':
      return fullScreen.toggle();
    case 'hotspot':
      return useHotspot(player, intent.index);
  }
}

/** Presses the nth hotspot lit on the screen, or goes to it if it is a field. */
function useHotspot(player: Player, index: number): void {
  const anchor = [...player.state.guidance.hot.keys()][index];
  const part = anchor === undefined ? null : partOf(anchor);
  if (part instanceof HTMLInputElement) part.focus();
  else part?.click();
}

import { partOf, sayingOf } from './part-of.ts';
import { saying } from './guidance.ts';
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

/** Presses the nth hotspot, on the screen or in the words; goes to it if it is a field. */
function useHotspot(player: Player, index: number): void {
  const next = player.state.guidance.nexts[index];
  if (!next || !player.policy.lights) return;
  const part = next.do === 'press' || next.do === 'type' ? partOf(next.at) : sayingOf(saying(next));
  if (part instanceof HTMLInputElement) part.focus();
  else part?.click();
}

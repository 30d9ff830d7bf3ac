import { isField } from './fields.ts';
import { controlAt, linkFor } from './controls.ts';
import { eventOf } from '../contract/gesture.ts';
import { closingPress } from '../engine/play/service.ts';
import { showsService } from '../engine/play/stage.ts';
import type { Intent } from './keymap.ts';
import type { Player } from './player.svelte.ts';
import type { FullScreen } from './ports.ts';

/** Carries out the intent of a key. Returns false if there was nothing to do. */
export function act(intent: Intent, player: Player, fullScreen: FullScreen): boolean {
  switch (intent.do) {
    case 'hotspot':
      return useHotspot(player, intent.index);
    case 'main':
      player.main();
      break;
    case 'back':
      player.back();
      break;
    case 'first':
    case 'last':
      player.send({ type: intent.do });
      break;
    case 'escape':
      return closeTopmost(player);
    case 'help':
      player.send({ type: 'open', layer: 'help' });
      break;
    case 'fullScreen':
      fullScreen.toggle();
  }
  return true;
}

/** Presses the hotspot at `index`, on the screen or in the words; focuses it if it is a field. */
function useHotspot(player: Player, index: number): boolean {
  const next = player.state.guidance.nexts[index];
  if (!next || !player.policy.lights) return false;
  const part = next.do === 'press' || next.do === 'type' ? controlAt(next.at) : linkFor(eventOf(next));
  if (isField(part)) part.focus();
  else part?.click();
  return part !== null;
}

/** Closes the topmost layer of the service's screen. Returns false if there is none. */
function closeTopmost(player: Player): boolean {
  const { frame, simulation, slide } = player;
  const press = showsService(slide.stage) && closingPress(simulation, frame.service);
  if (press) player.make(press);
  return Boolean(press);
}

import fc from 'fast-check';
import { createActor } from 'xstate';
import { here, start } from '../../src/engine/play/session.ts';
import type { World } from '../../src/engine/play/world.ts';
import { playerMachine, type PlayerContext, type PlayerEvent } from '../../src/player/machine.ts';
import { anyMove, gestureOf, type Move } from './moves.ts';
import { Memory, type Rules } from './rules.ts';

/** A move, a control of the player, or the next gesture of a demonstration. */
export type Act = Move | { readonly control: PlayerEvent } | { readonly demonstrated: true };

const controls: readonly PlayerEvent[] = [
  { type: 'hint' },
  { type: 'show' },
  { type: 'shown' },
  { type: 'mode', mode: 'regarder' },
  { type: 'mode', mode: 'guide' },
  { type: 'open', layer: 'help' },
  { type: 'open', layer: 'contents' },
  { type: 'close' },
];

export const anyAct = (world: World): fc.Arbitrary<Act> =>
  fc.oneof(
    { weight: 22, arbitrary: anyMove(world) },
    { weight: 5, arbitrary: fc.record({ control: fc.constantFrom(...controls) }) },
    { weight: 5, arbitrary: fc.constant({ demonstrated: true }) },
  );

/** The event that an act is to the player; nothing where nothing is left to demonstrate. */
function eventOf({ session, guidance }: PlayerContext, act: Act): PlayerEvent | undefined {
  if ('control' in act) return act.control;
  if ('go' in act) return { type: act.go };
  if ('at' in act) return { type: 'to', at: act.at };
  if ('to' in act) return { type: 'jump', slide: act.to };
  if ('demonstrated' in act) return guidance.left[0] && { type: 'made', gesture: guidance.left[0] };
  const gesture = 'gesture' in act ? act.gesture : gestureOf(session, act.nth);
  return { type: gesture.do === 'wait' ? 'made' : 'gesture', gesture };
}

/** Plays the acts on the player’s machine. Throws where a rule is broken. */
export function playPlayer(world: World, acts: readonly Act[], rules: Rules): void {
  const memory = new Memory();
  const input = { session: start(world), mode: 'guide', notice: undefined } as const;
  const actor = createActor(playerMachine, { input }).start();
  const state = () => actor.getSnapshot().context;
  for (const act of acts) {
    const event = eventOf(state(), act);
    if (event) actor.send(event);
    const { session, guidance } = state();
    const { slide } = here(session);
    if (!world.flow.slides[slide]?.end && guidance.left.length === 0)
      throw new Error(`« Montrez-moi » has nothing to show on ${slide}.`);
    memory.note(here(session));
    rules.check(session);
  }
  actor.stop();
  memory.check();
  rules.checkReplay(state().session);
}

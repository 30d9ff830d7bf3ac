import fc from 'fast-check';
import { gesturesOn } from '../../src/engine/explore/moves.ts';
import { here, type Session } from '../../src/engine/play/session.ts';
import type { World } from '../../src/engine/play/world.ts';
import type { Gesture } from '../../src/contract/gesture.ts';
import { choose, next, press, wait } from '../gestures.ts';

/** Whatever a person may try: mostly what is of use here (the nth thing one can do). */
export type Move =
  | { readonly nth: number }
  | { readonly gesture: Gesture }
  | { readonly go: 'back' | 'forward' | 'first' | 'last' }
  | { readonly at: number }
  | { readonly to: string };

const texts = [
  ...['', 'x', ' ', '000000', '482913', '754742', '2026', '31/02/1950', 'toString', '\u0000'],
  ...['marie.durand', 'COLETTE.VASSEUR', 'colette.vasseur', 'Soleil-2026!', 'é'.repeat(300)],
];
const names = ['', '.', 'toString', '__proto__', 'constructor', 'nulle-part.rien'];

const anyOf = <T>(things: readonly T[]) => fc.constantFrom(...things);

/** A gesture on anything that the service has, here or elsewhere, or on nothing at all. */
function anyGesture({ simulation: { anchors, delays } }: World): fc.Arbitrary<Gesture> {
  const fields = Object.keys(anchors).filter((anchor) => anchors[anchor]?.type);
  const typing = fc.record({ do: fc.constant('type'), at: anyOf([...fields, ...names]), text: anyOf(texts) });
  const pressing = anyOf([...Object.keys(anchors), ...names]).map(press);
  const waiting = anyOf([...Object.keys(delays), ...names]).map(wait);
  return fc.oneof(typing, typing, pressing, pressing, waiting, anyOf(names).map(choose));
}

export const anyMove = (world: World): fc.Arbitrary<Move> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ nth: fc.nat({ max: 999 }) }) },
    { weight: 5, arbitrary: fc.record({ gesture: anyGesture(world) }) },
    { weight: 3, arbitrary: fc.record({ go: anyOf(['back', 'back', 'forward', 'first', 'last'] as const) }) },
    { weight: 1, arbitrary: fc.record({ at: fc.integer({ min: -2, max: 60 }) }) },
    { weight: 3, arbitrary: fc.record({ to: anyOf(Object.keys(world.flow.slides)) }) },
  );

/** The gesture that a move stands for, where the session now is. */
export function gestureOf(session: Session, nth: number): Gesture {
  const { slide, service } = here(session);
  const events = Object.keys(session.world.flow.slides[slide]?.on ?? {});
  const choices = events.filter((event) => event.startsWith('choose.'));
  const said = choices.map((event) => choose(event.slice('choose.'.length)));
  const stage = session.world.flow.slides[slide]?.stage;
  const areas = stage?.kind === 'picture' ? Object.keys(stage.areas).map(press) : [];
  const possible = [next, ...said, ...areas, ...gesturesOn(session.world.simulation, service)];
  return possible[nth % possible.length]!;
}

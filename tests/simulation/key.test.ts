import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { gesturesOn, isPresent, touch } from '../../src/engine/service.ts';
import type { Gesture, Simulation } from '../../src/simulation/contract.ts';
import { monEspaceSante } from '../../src/simulation/mon-espace-sante/index.ts';
import { exitsOf } from '../exits.ts';
import { press } from '../gestures.ts';
import { everyState } from './story.ts';

const simulation: Simulation = monEspaceSante;

/** Texts that a person writes instead of what is expected; none could be a code of the fiction. */
const slips = [
  ...['', 'abc', 'karim.belkacem', 'jean.dupont75', '2500004829', 'Printemps-2027!', 'Soleil-2026!'],
  ...['31/02/2022', '15/06/2022', 'x'.repeat(81), 'Mon numéro : 06 12 34 56 78'],
];

const alike = Object.keys(simulation.anchors).filter((anchor) => simulation.anchors[anchor]?.like);

/** What a person can do here, right or wrong, with every thing of a kind. */
function moves(service: AnyMachineSnapshot): Gesture[] {
  const others = alike.filter((anchor) => isPresent(simulation, service, anchor)).map(press);
  const expected = gesturesOn(simulation, service).flatMap((gesture): Gesture[] =>
    gesture.do === 'type' ? [gesture, ...slips.map((text) => ({ ...gesture, text }))] : [gesture],
  );
  return [...expected, ...others];
}

/** A walk begins in one of the states of a screen. */
type Walk = readonly [screen: string, state: number, choices: readonly number[]];

function* walk(states: readonly AnyMachineSnapshot[], [screen, state, choices]: Walk) {
  const starts = states.filter(({ value }) => value === screen);
  let service = starts[state % starts.length]!;
  yield service;
  for (const choice of choices) {
    const possible = moves(service);
    const gesture = possible[choice % possible.length];
    service = (gesture && touch(simulation, service, gesture)?.service) ?? service;
    yield service;
  }
}

test('equal keys have equal exits, whatever was done before', () => {
  const states = everyState();
  const screen = fc.constantFrom(...new Set(states.map(({ value }) => value as string)));
  const choices = fc.array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 40 });
  const walks = fc.array(fc.tuple(screen, fc.nat({ max: 999 }), choices), { minLength: 6, maxLength: 8 });
  fc.assert(
    fc.property(walks, (several) => {
      const known = new Map<string, string[]>();
      for (const service of several.flatMap((one) => [...walk(states, one)])) {
        const key = simulation.key(service);
        const found = exitsOf(simulation, service);
        expect(found).toEqual(known.get(key) ?? found);
        known.set(key, found);
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);

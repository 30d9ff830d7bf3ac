import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { screenOfState } from '../../../src/contract/screen-of-state.ts';
import { isPresent, touch } from '../../../src/engine/play/service.ts';
import { gesturesOn } from '../../../src/engine/explore/moves.ts';
import type { Gesture } from '../../../src/contract/gesture.ts';
import type { Simulation } from '../../../src/contract/simulation.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { futureOf } from '../../exits.ts';
import { press } from '../../gestures.ts';
import { addDocuments, addFiles } from './messaging/story.ts';
import { everyState, play } from './story.ts';

const simulation: Simulation = monEspaceSante;

/** Texts that a person writes instead of what is expected; none could be a code of the fiction. */
const slips = [
  ...['', 'abc', 'karim.belkacem', 'jean.dupont75', '2500004829', 'Printemps-2027!', 'Soleil-2026!'],
  ...['31/02/2022', '15/06/2022', 'x'.repeat(81), 'Mon numéro : 06 12 34 56 78'],
];

const alike = Object.keys(simulation.anchors).filter((anchor) => simulation.anchors[anchor]?.equivalentTo);

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
  const starts = states.filter((service) => screenOfState(service) === screen);
  let service = starts[state % starts.length]!;
  yield service;
  for (const choice of choices) {
    const possible = moves(service);
    const gesture = possible[choice % possible.length];
    service = (gesture && touch(simulation, service, gesture)?.service) ?? service;
    yield service;
  }
}

/** Messages that carry so much that little can be added: walks leave none but light ones. */
const laden = (['reponse', 'nouveau-message'] as const).flatMap((screen) => {
  const full = addFiles(screen, 'classeur');
  const fuller = [...full, ...addDocuments(screen, 'aptitude')];
  const choosing = [
    ['joindre.mes-documents', 'choisir-documents.document-irm'],
    ['joindre.mon-appareil', 'choisir-fichiers.fichier-photo'],
    ['joindre.pieces-administratives', 'choisir-pieces.piece-passeport'],
  ].map((parts) => [...full, press(`${screen}.joindre`), ...parts.map(press)]);
  return [[...fuller, press(`${screen}.joindre`)], ...choosing].map(
    (moves) => play(screen, ...moves).service,
  );
});

/** Compares what may follow with that of a state of the same view or key, if one was seen before. */
function note(known: Map<string, string>, service: AnyMachineSnapshot) {
  for (const [name, future] of futureOf(simulation, service)) {
    const found = JSON.stringify(future);
    expect(found, name).toBe(known.get(name) ?? found);
    known.set(name, found);
  }
}

test('states with equal views, or equal keys, go on alike, whatever was done before', () => {
  const states = [...everyState(), ...laden];
  const reference = new Map<string, string>();
  for (const service of states) note(reference, service);
  const screen = fc.constantFrom(...new Set(states.map(screenOfState)));
  const choices = fc.array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 40 });
  const walks = fc.array(fc.tuple(screen, fc.nat({ max: 999 }), choices), { minLength: 6, maxLength: 8 });
  fc.assert(
    fc.property(walks, (several) => {
      const known = new Map(reference);
      for (const service of several.flatMap((one) => [...walk(states, one)])) note(known, service);
    }),
    { numRuns: 40 },
  );
}, 30_000);

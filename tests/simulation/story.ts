import type { AnyMachineSnapshot } from 'xstate';
import { gesturesOn, scene, touch } from '../../src/engine/service.ts';
import type { Gesture } from '../../src/simulation/contract.ts';
import type { Context } from '../../src/simulation/mon-espace-sante/context.ts';
import { monEspaceSante } from '../../src/simulation/mon-espace-sante/index.ts';
import type { Scene } from '../../src/simulation/mon-espace-sante/scenes.ts';
import { press, type, wait } from '../gestures.ts';

/** The delay before another code can be sent. */
export const pass = wait('trente-secondes');
export const writeCode = (text: string) => type('code-a-usage-unique.code', text);
export const connect = press('code-a-usage-unique.se-connecter');
export const resend = press('code-a-usage-unique.renvoyer');

export const signInWith = (identifier: string, password: string): Gesture[] => [
  type('identification.identifiant', identifier),
  type('identification.mot-de-passe', password),
  press('identification.continuer'),
];

export interface Moment {
  readonly service: AnyMachineSnapshot;
  readonly context: Context;
  readonly screen: string;
  /** What each gesture offered to the tutorial. */
  readonly offers: readonly (readonly string[])[];
}

/** Plays gestures from a scene. Throws at the first one that means nothing. */
export function play(from: Scene, ...moves: readonly Gesture[]): Moment {
  let service = scene(monEspaceSante, from);
  const offers = moves.map((move) => {
    const effect = touch(monEspaceSante, service, move);
    if (!effect) throw new Error(`${JSON.stringify(move)} means nothing on ${String(service.value)}.`);
    service = effect.service;
    return effect.offers;
  });
  return { service, context: service.context as Context, screen: service.value as string, offers };
}

/** Every state that a person can bring about with what the scenario expects, one for each key. */
export function everyState(): AnyMachineSnapshot[] {
  const start = scene(monEspaceSante);
  const states = new Map([[monEspaceSante.key(start), start]]);
  for (const service of states.values())
    for (const gesture of gesturesOn(monEspaceSante, service)) {
      const next = touch(monEspaceSante, service, gesture)?.service ?? service;
      const key = monEspaceSante.key(next);
      if (!states.has(key)) states.set(key, next);
    }
  return [...states.values()];
}

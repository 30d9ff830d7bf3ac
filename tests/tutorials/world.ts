import { readFileSync } from 'node:fs';
import { readMachine } from '../../src/engine/source/machine/machine.ts';
import { simulations } from '../../src/services/simulations.ts';
import { worldOf } from '../engine/fixtures/flow.ts';

/** A tutorial as the build reads it, over the service that it teaches. */
export function written(tutorial: string) {
  const file = `tutorials/${tutorial}/machine.ts`;
  const { flow, simulation = '' } = readMachine(readFileSync(file, 'utf8'), { file, tutorial });
  return worldOf(flow!, simulations.get(simulation)!);
}

export const connexion = written('connexion');
export const identifiantOublie = written('identifiant-oublie');
export const motDePasseOublie = written('mot-de-passe-oublie');
export const messagerie = written('messagerie');
/** Over pictures: it meets no service. */
export const exempleImage = written('exemple-image');

/** Every tutorial of the service. */
export const tutorials = [connexion, identifiantOublie, motDePasseOublie, messagerie];

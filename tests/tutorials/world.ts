import { readFileSync } from 'node:fs';
import { readMachine } from '../../src/engine/machine-source.ts';
import { monEspaceSante } from '../../src/simulation/mon-espace-sante/index.ts';
import { worldOf } from '../engine/fixtures/flow.ts';

const tutorial = 'connexion';
const file = `tutorials/${tutorial}/machine.ts`;
const { flow } = readMachine(readFileSync(file, 'utf8'), { file, tutorial });

/** The tutorial as the build reads it, over the service that it teaches. */
export const connexion = worldOf(flow!, monEspaceSante);

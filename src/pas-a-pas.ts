/** The one name that tutorials import from; `toMachine` gives tools the XState machine that a tutorial is. */
export { toMachine } from './engine/flow/machine.ts';
export { tutorial } from './engine/source/tutorial.ts';
export { images } from './simulation/images/index.ts';
export { monEspaceSante } from './simulation/mon-espace-sante/index.ts';

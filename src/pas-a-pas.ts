/** The one name that tutorials import from; `toMachine` gives tools the XState machine that a tutorial is. */
export { toMachine } from './engine/flow/machine.ts';
export { tutorial } from './engine/source/tutorial.ts';
export * from './services/index.ts';

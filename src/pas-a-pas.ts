/** The module that tutorials import; `toMachine` gives tools the XState machine of a tutorial. */
export { toMachine } from './engine/flow/machine.ts';
export { tutorial } from './engine/source/tutorial.ts';
export * from './services/index.ts';

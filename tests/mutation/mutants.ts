import type { Reading } from '../../src/engine/source/reading.ts';
import type { TutorialFiles } from '../../src/engine/source/files.ts';
import { machineMutants } from './machine-mutants.ts';
import { textMutants } from './text-mutants.ts';

export const operators = [
  'delete a transition',
  'swap a target',
  'misspell an anchor or fact',
  'drop a section',
  'remove a link',
  'redirect a link',
  'drop a scene',
] as const;

/** A tutorial with one thing changed. */
export interface Mutant {
  readonly operator: (typeof operators)[number];
  readonly name: string;
  readonly machine?: () => string;
  readonly text?: () => string;
}

/** Every mutant of a tutorial, by every operator. */
export const mutantsOf = (files: TutorialFiles, reading: Reading): Mutant[] => [
  ...machineMutants(reading, files.machine!),
  ...textMutants(reading, files.texts.fr!),
];

/** The files with the change made. */
export const mutated = (files: TutorialFiles, { machine, text }: Mutant): TutorialFiles => ({
  ...files,
  ...(machine && { machine: machine() }),
  ...(text && { texts: { ...files.texts, fr: text() } }),
});

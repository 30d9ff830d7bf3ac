import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary.ts';

/** Writes a folder of made-up tutorials, one for each given number of slides, `t-1` first, and returns it. */
export function writeShelf(lengths: readonly number[]): string {
  const root = temporaryFolder();
  lengths.forEach((length, index) => writeTutorial(root, `t-${index + 1}`, length));
  return root;
}

function writeTutorial(root: string, id: string, length: number): void {
  mkdirSync(join(root, id));
  writeFileSync(join(root, id, 'machine.ts'), machine(id, length));
  writeFileSync(join(root, id, 'fr.md'), text(id, length));
}

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

/** As short as it can be: the length of a machine.ts is limited. */
const machine = (id: string, length: number): string => `
import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({ id: '${id}', initial: 'd1', states: {
${numbers(length)
  .map((number) => `d${number}:{meta:{${meta(number, length)}},${way(number, length)}},`)
  .join('\n')}
} });
`;

const meta = (number: number, length: number): string =>
  [number === 1 && `stage:'none'`, number === length && 'end:true'].filter(Boolean).join(',');

const way = (number: number, length: number): string =>
  number === length ? '' : `on:{next:'d${number + 1}'}`;

const text = (id: string, length: number): string => `---
title: Tutoriel ${id}
summary: Un tutoriel fabriqué pour la mesure.
screens: 2021-12
minutes: 10
---

# Chapitre {#c}

${numbers(length)
  .map((number) => `## Étape ${number} {#d${number}}\n\nJe lis ${number}.`)
  .join('\n\n')}
`;

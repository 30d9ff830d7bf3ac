import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './quantile.ts';
import type { Row } from './row.ts';
import { temporaryFolder } from './temporary.ts';

/** Milliseconds of the whole command. */
const BUDGET = 2_000;
const RUNS = 5;
/** Rounds of three slides over the service. */
const ROUNDS = 167;

/** How long `npm run check` takes, on our tutorials and on one of 501 slides. */
export const checkRows = (): Row[] => [
  { name: 'check of our tutorials', value: timeOf(), unit: 'ms', budget: BUDGET },
  {
    name: `check of a tutorial of ${3 * ROUNDS} slides`,
    value: timeOf('--root', writeLong()),
    unit: 'ms',
    budget: BUDGET,
  },
];

const timeOf = (...options: string[]): number =>
  median(Array.from({ length: RUNS }, () => timeOnce(options)));

function timeOnce(options: readonly string[]): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync('node', ['src/cli/run.js', 'src/cli/check.ts', ...options], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The check did not pass.\n${stderr}`);
  return performance.now() - begun;
}

function writeLong(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'long'));
  writeFileSync(join(root, 'long', 'machine.ts'), machine);
  writeFileSync(join(root, 'long', 'fr.md'), text);
  return root;
}

const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1);

const machine = `import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: 'long',
  initial: 'a1',
  states: {
${rounds.map(slidesOf).join('\n')}
  },
});
`;

function slidesOf(round: number): string {
  const last = round === ROUNDS;
  return `    a${round}: { meta: { stage: { scene: 'identification' } }, on: { 'did.identification-acceptee': 'b${round}' } },
    b${round}: { on: { 'press.choix-du-code.par-e-mail': 'c${round}', 'press.choix-du-code.par-sms': 'c${round}' } },
    c${round}: {${last ? ' meta: { end: true }' : ` on: { next: 'a${round + 1}' }`} },`;
}

const text = `---
title: Un long tutoriel
---

# Chapitre {#c}

${rounds.map(wordsOf).join('\n')}`;

function wordsOf(round: number): string {
  return `## Je m’identifie {#a${round}}

1. J’écris [mon identifiant](type:identification.identifiant).
2. J’écris [mon mot de passe](type:identification.mot-de-passe).
3. Je clique sur [« Continuer »](press:identification.continuer).

## Je choisis {#b${round}}

Je choisis [« Par e-mail »](press:choix-du-code.par-e-mail) ou [« Par SMS »](press:choix-du-code.par-sms).

## J’attends {#c${round}}

Le code arrive.
`;
}

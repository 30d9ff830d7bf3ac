import type { Judge, Verdict } from './judge.ts';
import { type Mutant, operators } from './mutants.ts';

/** Of the mutants that change what a learner can do, the share that must be found. */
export const WANTED = 0.99;

/** A mutant and who judges it. */
export type Case = readonly [judge: Judge, mutant: Mutant];

type Counts = Record<Verdict, number>;

/** What became of mutants. */
export interface Tally {
  readonly counts: ReadonlyMap<string, Counts>;
  readonly found: number;
  readonly survivors: readonly string[];
  /** Found, of those that change what a learner can do: from 0 to 1. */
  readonly share: number;
}

export function tally(cases: readonly Case[]): Tally {
  const counts = new Map(operators.map((one): [string, Counts] => [one, { same: 0, found: 0, survived: 0 }]));
  const survivors: string[] = [];
  for (const [judge, mutant] of cases) {
    const verdict = judge.judge(mutant);
    counts.get(mutant.operator)![verdict] += 1;
    if (verdict === 'survived') survivors.push(`${mutant.operator}: ${judge.id}/${mutant.name}`);
  }
  const found = [...counts.values()].reduce((sum, one) => sum + one.found, 0);
  return { counts, found, survivors, share: found / (found + survivors.length) };
}

/** A line an operator, the share of those found, and each survivor. */
export const report = ({ counts, survivors, share }: Tally): string =>
  [
    ...[...counts].map(
      ([operator, { found, survived, same }]) =>
        `${operator.padEnd(28)}${found} found, ${survived} survived, ${same} the same`,
    ),
    `${(100 * share).toFixed(2)} % found`,
    ...survivors.map((one) => `  survived: ${one}`),
  ].join('\n');

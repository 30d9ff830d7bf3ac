import { expect, test } from 'vitest';
import { seed } from '../random/seed.ts';
import { judges } from './judge.ts';
import { operators } from './mutants.ts';
import { sample } from './sample.ts';
import { type Case, report, tally, WANTED } from './tally.ts';

/** Mutants judged in one run; `npm run audit` judges all of them. */
const COUNT = 500;

/** What a sample of a collection of which 99 % is found holds at least, but once in a thousand samples. */
const LEAST = WANTED - 3.1 * Math.sqrt((WANTED * (1 - WANTED)) / COUNT);

const all = judges();
const cases = all.flatMap((judge) => judge.mutants.map((mutant): Case => [judge, mutant]));

test.each(all.map((judge) => [judge.id, judge] as const))('no false alarm on %s', (_, judge) => {
  expect(judge.falseAlarms()).toEqual([]);
});

test('every operator makes mutants', () => {
  expect(new Set(cases.map(([, { operator }]) => operator))).toEqual(new Set(operators));
});

test('a sample of the mutants tells of no less than 99 % found', { timeout: 300_000 }, () => {
  const tallied = tally(sample(cases, COUNT, seed));
  console.log(`seed ${seed}, ${COUNT} of ${cases.length} mutants\n${report(tallied)}`);
  expect(tallied.share).toBeGreaterThanOrEqual(LEAST);
});

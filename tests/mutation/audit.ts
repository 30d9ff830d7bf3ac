import { judges } from './judge.ts';
import { report, tally, WANTED } from './tally.ts';

/** Part of `npm run audit`: every mutant of every tutorial, or of those named. A tutorial is told once it is judged: all take an hour. */
const asked = process.argv.slice(2);
const all = judges().filter(({ id }) => asked.length === 0 || asked.includes(id));
const results = all.map((judge) => {
  const tallied = tally(judge.mutants.map((mutant) => [judge, mutant]));
  console.log(`${judge.id}: ${judge.mutants.length} mutants\n${report(tallied)}\n`);
  return tallied;
});
const found = results.reduce((sum, one) => sum + one.found, 0);
const survived = results.reduce((sum, { survivors }) => sum + survivors.length, 0);
const share = found / (found + survived);
console.log(`in all: ${found} found, ${survived} survived, ${(100 * share).toFixed(2)} % found`);
if (share < WANTED) process.exitCode = 1;

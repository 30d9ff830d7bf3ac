import { judges } from './judge.ts';
import { type Case, report, tally, WANTED } from './tally.ts';

/** Part of `npm run audit`: every mutant of every tutorial. */
const cases = judges().flatMap((judge) => judge.mutants.map((mutant): Case => [judge, mutant]));
const tallied = tally(cases);
console.log(`${cases.length} mutants\n${report(tallied)}`);
if (tallied.share < WANTED) process.exitCode = 1;

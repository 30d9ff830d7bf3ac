import { judges } from './judge.ts';
import { type Case, report, tally } from './tally.ts';

/** Part of `npm run audit`: every mutant of every tutorial. */
const cases = judges().flatMap((judge) => judge.mutants.map((mutant): Case => [judge, mutant]));
console.log(`${cases.length} mutants\n${report(tally(cases))}`);

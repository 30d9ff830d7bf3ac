import { ORIGINAL } from '../../../contract/languages.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A tutorial must have a French text. */
export const missingText = rule({
  code: 'missing-text',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    if (subject.texts.has(ORIGINAL)) return [];
    const location = { ...inMachine(subject, subject.machine.positions.id), lang: ORIGINAL };
    return [violation(location, `${ORIGINAL}.md`)];
  },
});

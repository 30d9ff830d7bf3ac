import { judge, type Verdict } from '../common/entry.ts';
import { colette } from '../people.ts';

/** A date with `/` as separator, from any separators. */
const tidy = (text: string) => text.trim().replace(/[\s.-]+/g, '/');

export const judgeBirthDate = (text: string): Verdict =>
  judge(tidy(text), {
    shape: /^(0[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])\/(19|20)\d\d$/,
    fictional: [colette.birthDate],
    expected: colette.birthDate,
  });

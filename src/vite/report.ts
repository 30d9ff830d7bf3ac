import type { Problem } from '../engine/check/problem.ts';
import type { Lang } from '../engine/check/told.ts';

const advice: Readonly<Record<Lang, string>> = { fr: 'conseil', en: 'advice' };

/** Problems as lines for a person: place, rule, what is wrong, what to do. */
export const report = (problems: readonly Problem[], lang: Lang = 'fr'): string =>
  problems
    .map(({ file, line, column, rule, severity, message, fix }) => {
      const kind = severity === 'warning' ? ` (${advice[lang]})` : '';
      return `${file}:${line}:${column} ${rule}${kind}\n  ${message}\n  → ${fix}`;
    })
    .join('\n\n');

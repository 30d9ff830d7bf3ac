import type { Problem } from '../engine/diagnostics/problem.ts';
import type { Lang } from '../engine/diagnostics/format.ts';

const advice: Readonly<Record<Lang, string>> = { fr: 'conseil', en: 'advice' };

/** Problems as text: place, rule, message and fix. */
export const report = (problems: readonly Problem[], lang: Lang = 'fr'): string =>
  problems
    .map(({ file, line, column, rule, severity, message, fix }) => {
      const kind = severity === 'warning' ? ` (${advice[lang]})` : '';
      return `${file}:${line}:${column} ${rule}${kind}\n  ${message}\n  → ${fix}`;
    })
    .join('\n\n');

const counted = {
  fr: (errors: number, warnings: number, tutorials: number) =>
    errors + warnings === 0
      ? `Aucun problème. Tutoriels vérifiés : ${tutorials}.`
      : `Problèmes : ${errors}. Conseils : ${warnings}. Tutoriels vérifiés : ${tutorials}.`,
  en: (errors: number, warnings: number, tutorials: number) =>
    errors + warnings === 0
      ? `No problem. Tutorials checked: ${tutorials}.`
      : `Problems: ${errors}. Advice: ${warnings}. Tutorials checked: ${tutorials}.`,
} satisfies Record<Lang, unknown>;

/** The number of problems and of tutorials, in one line. */
export function summary(problems: readonly Problem[], tutorials: number, lang: Lang = 'fr'): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return counted[lang](problems.length - warnings, warnings, tutorials);
}

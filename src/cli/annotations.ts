import type { Problem } from '../engine/diagnostics/problem.ts';

/** Problems as GitHub Actions annotations, displayed beside their lines. */
export const annotations = (problems: readonly Problem[]): string =>
  problems
    .map(({ severity, file, line, column, rule, message, fix }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message}\n${fix}`)}`;
    })
    .join('\n');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

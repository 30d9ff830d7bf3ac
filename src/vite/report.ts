import type { Problem } from '../engine/check/problem.ts';

/** Problems as lines for a person: place, rule, what is wrong, what to do. */
export const report = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ file, line, column, rule, message, fix }) =>
        `${file}:${line}:${column} ${rule}\n  ${message}\n  → ${fix}`,
    )
    .join('\n\n');

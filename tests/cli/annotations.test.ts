import { expect, test } from 'vitest';
import { annotations } from '../../src/cli/annotations.ts';
import type { Problem } from '../../src/engine/diagnostics/problem.ts';

const problem: Problem = {
  rule: 'dead-end',
  severity: 'error',
  message: 'À 100 % bloqué :\nici.',
  fix: 'Ajoutez une ligne.',
  file: 'tutorials/a,b:c/machine.ts',
  line: 12,
  column: 3,
  tutorial: 'a',
};

test('a problem is an annotation at its line and column', () => {
  expect(annotations([problem])).toBe(
    '::error file=tutorials/a%2Cb%3Ac/machine.ts,line=12,col=3,title=dead-end::À 100 %25 bloqué :%0Aici.%0AAjoutez une ligne.',
  );
});

test('a warning is a warning, a line each', () => {
  const lines = annotations([problem, { ...problem, severity: 'warning' }]).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning']);
});

import { expect, test } from 'vitest';
import { groupsOf } from '../../src/dev/groups.ts';
import { Problems } from '../../src/dev/problems.svelte.ts';
import { summaryOf } from '../../src/dev/summary.ts';
import type { Problem } from '../../src/engine/diagnostics/problem.ts';

const problem = (tutorial: string, slide?: string, severity: Problem['severity'] = 'error'): Problem => ({
  rule: 'dead-end',
  severity,
  message: 'Rien ne mène plus loin.',
  fix: 'Ajoutez une suite.',
  file: `tutorials/${tutorial}/machine.ts`,
  line: 1,
  column: 1,
  tutorial,
  ...(slide !== undefined && { slide }),
});

const shelf = (problems: readonly Problem[], broken: readonly string[] = []) => ({
  problems,
  broken,
  sketches: {},
});

test('the problems of a tutorial go when they are mended', () => {
  const problems = new Problems(shelf([problem('un'), problem('deux')], ['un']));
  expect(problems.of('un')).toEqual([problem('un')]);
  problems.update(shelf([problem('deux')]));
  expect(problems.of('un')).toEqual([]);
  expect(problems.broken).toEqual([]);
});

test('the other tutorials are told once each', () => {
  const found = [problem('deux'), problem('un'), problem('deux', 'fin')];
  const problems = new Problems(shelf(found));
  expect(problems.besides('un')).toEqual([['deux', [found[0], found[2]]]]);
  expect(problems.besides(undefined).map(([tutorial]) => tutorial)).toEqual(['deux', 'un']);
});

test('problems stand by their slide, those of the whole tutorial by themselves', () => {
  const found = [problem('un', 'a'), problem('un'), problem('un', 'a', 'warning')];
  expect(groupsOf(found)).toEqual([
    { slide: 'a', problems: [found[0], found[2]] },
    { slide: undefined, problems: [found[1]] },
  ]);
});

const error = problem('un');
const advice = problem('un', 'a', 'warning');

test.each([
  ['Aucun problème.', [], [], true],
  ['1 problème sur cette étape', [error], [], true],
  ['2 problèmes et 1 conseil sur cette étape, 1 conseil ailleurs', [error, advice, error], [advice], true],
  ['2 conseils dans les tutoriels', [], [advice, advice], false],
])('« %s »', (told, onSlide, elsewhere, inTutorial) => {
  expect(summaryOf({ onSlide, elsewhere, inTutorial })).toBe(told);
});

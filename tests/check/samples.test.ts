import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canWalk, check } from '../../src/engine/check/index.ts';
import { messages } from '../../src/engine/diagnostics/messages/fr.ts';
import type { Problem } from '../../src/engine/diagnostics/problem.ts';
import type { Subject } from '../../src/engine/check/subject.ts';
import { format } from '../../src/engine/diagnostics/format.ts';
import type { TutorialFiles } from '../../src/engine/source/files.ts';
import { type Exploration, explore } from '../../src/engine/explore/exploration.ts';
import { readPicture } from '../../src/build/read-picture.ts';
import { door } from '../engine/fixtures/door.ts';
import { type Files, subjectOf } from './subject.ts';

const root = join(import.meta.dirname, 'samples');
const samples = readdirSync(root);
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const listed = (...path: string[]) =>
  existsSync(join(root, ...path)) ? readdirSync(join(root, ...path)) : [];

/** What a sample says of its folder that its files can't: its name, its pictures, what leads out of it. */
const oddities = (sample: string): Partial<TutorialFiles> =>
  listed(sample).includes('dossier.json')
    ? (JSON.parse(read(sample, 'dossier.json')) as Partial<TutorialFiles>)
    : {};

const filesIn = (...path: string[]) => ({
  machine: listed(...path).includes('machine.ts') ? read(...path, 'machine.ts') : undefined,
  texts: Object.fromEntries(
    listed(...path)
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file.slice(0, -'.md'.length), read(...path, file)]),
  ),
  media: listed(...path, 'media').map((file) => readPicture(join(root, ...path), `media/${file}`)),
});

const filesOf = (sample: string): Files => ({
  ...filesIn(sample),
  ...oddities(sample),
  others: listed(sample, 'autres').map((id) => ({
    id,
    folder: id,
    outside: [],
    ...filesIn(sample, 'autres', id),
  })),
});

/** What the exploration finds, unless the sample says it. */
function findingsOf(sample: string, subject: Omit<Subject, 'exploration'>): Exploration | undefined {
  if (listed(sample).includes('exploration.json'))
    return { ...(JSON.parse(read(sample, 'exploration.json')) as Exploration), passages: new Map() };
  const { flow } = subject.machine;
  return flow && canWalk(subject) ? explore(flow, door) : undefined;
}

const expectedOf = (sample: string) => JSON.parse(read(sample, 'expected.json')) as Problem[];

describe.each(samples)('%s', (sample) => {
  test('gives exactly the problems expected', () => {
    const subject = subjectOf(filesOf(sample));
    const diagnostics = check({ ...subject, exploration: findingsOf(sample, subject) });
    expect(diagnostics.map((one) => format(one))).toEqual(expectedOf(sample));
  });
});

const rulesIn = (sample: string) => expectedOf(sample).map(({ rule }) => rule);

/** No sample can be: files too large, and what other rules catch first. `tests/build/read-shelf.test.ts` and `tests/engine` make them. */
const made = [
  'machine-too-large',
  'machine-too-nested',
  'section-too-long',
  'text-too-large',
  'machine-refused',
];

test.each(Object.keys(messages).filter((rule) => !made.includes(rule)))('%s has its own sample', (rule) => {
  expect(samples).toContain(rule);
  expect(rulesIn(rule)).toContain(rule);
});

test('samples break no rule that has no message', () => {
  expect(Object.keys(messages)).toEqual(expect.arrayContaining(samples.flatMap(rulesIn)));
});

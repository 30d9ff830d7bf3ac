import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canWalk, check } from '../../src/engine/check/index.ts';
import { messages } from '../../src/engine/check/messages.ts';
import type { Problem } from '../../src/engine/check/problem.ts';
import type { Subject } from '../../src/engine/check/subject.ts';
import { type Findings, survey } from '../../src/engine/survey.ts';
import { readPicture } from '../../src/vite/read-picture.ts';
import { door } from '../engine/fixtures/door.ts';
import { type Files, subjectOf } from './subject.ts';

const root = join(import.meta.dirname, 'samples');
const samples = readdirSync(root);
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const listed = (...path: string[]) =>
  existsSync(join(root, ...path)) ? readdirSync(join(root, ...path)) : [];

function filesOf(sample: string): Files {
  const texts = listed(sample).filter((file) => file.endsWith('.md'));
  return {
    machine: read(sample, 'machine.ts'),
    texts: Object.fromEntries(texts.map((file) => [file.slice(0, -'.md'.length), read(sample, file)])),
    media: listed(sample, 'media').map((file) => readPicture(join(root, sample), `media/${file}`)),
  };
}

/** What the survey finds, unless the sample says it. */
function findingsOf(sample: string, subject: Omit<Subject, 'survey'>): Findings | undefined {
  if (listed(sample).includes('survey.json')) return JSON.parse(read(sample, 'survey.json')) as Findings;
  const { flow } = subject.machine;
  return flow && canWalk(subject) ? survey(flow, door) : undefined;
}

const expectedOf = (sample: string) => JSON.parse(read(sample, 'expected.json')) as Problem[];

describe.each(samples)('%s', (sample) => {
  test('gives exactly the problems expected', () => {
    const subject = subjectOf(filesOf(sample));
    expect(check({ ...subject, survey: findingsOf(sample, subject) })).toEqual(expectedOf(sample));
  });
});

test('every rule that a small file can break has a sample', () => {
  const sampled = samples.flatMap((sample) => expectedOf(sample).map(({ rule }) => rule));
  const large = ['machine-too-large', 'machine-too-nested', 'section-too-long', 'text-too-large'];
  expect([...new Set([...sampled, ...large])].sort()).toEqual(Object.keys(messages).sort());
});

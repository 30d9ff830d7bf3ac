import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages as english } from '../../src/engine/diagnostics/messages/en.ts';
import { messages as french } from '../../src/engine/diagnostics/messages/fr.ts';
import { check } from '../../src/engine/check/index.ts';
import { format } from '../../src/engine/diagnostics/format.ts';
import { subjectOf } from './subject.ts';

const root = join(import.meta.dirname, 'samples');
const textsOf = (sample: string) =>
  Object.fromEntries(
    readdirSync(join(root, sample))
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file.slice(0, -'.md'.length), readFileSync(join(root, sample, file), 'utf8')]),
  );
const withMachine = readdirSync(root).filter((sample) =>
  readdirSync(join(root, sample)).includes('machine.ts'),
);
const diagnostics = withMachine.flatMap((sample) => {
  const machine = readFileSync(join(root, sample, 'machine.ts'), 'utf8');
  return check({ ...subjectOf({ machine, texts: textsOf(sample) }), exploration: undefined });
});

test('every rule is told in English too', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
});

test('a problem is told whole in the language asked for, at the same place', () => {
  expect(diagnostics.length).toBeGreaterThan(80);
  for (const diagnostic of diagnostics) {
    const { message, fix, ...place } = format(diagnostic, 'en');
    expect(message + fix).not.toMatch(/[«»’]\u00a0|«|»|\bécri|\bdiapositive/);
    expect(message + fix).not.toContain('undefined');
    const { message: said, fix: todo, ...same } = format(diagnostic);
    expect(said + todo).not.toMatch(/[“”]/);
    expect(same).toEqual(place);
  }
});

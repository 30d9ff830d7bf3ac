import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh } from '../../src/cli/freshness.ts';

let root: string;
const at = (name: string) => join(root, name);
const write = (name: string, seconds: number) => {
  writeFileSync(at(name), '');
  utimesSync(at(name), seconds, seconds);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pas-a-pas-'));
  mkdirSync(at('src'));
  write('src/a.ts', 100);
  utimesSync(at('src'), 100, 100);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a site that was never built is not fresh', () => {
  expect(isFresh(at('built'), [at('src')])).toBe(false);
});

test('a site younger than all its sources is fresh', () => {
  write('built', 200);
  expect(isFresh(at('built'), [at('src')])).toBe(true);
});

test('a source changed since makes it old', () => {
  write('built', 200);
  write('src/a.ts', 300);
  utimesSync(at('src'), 100, 100);
  expect(isFresh(at('built'), [at('src')])).toBe(false);
});

test('a source taken away since makes it old', () => {
  write('built', 200);
  rmSync(at('src/a.ts'));
  expect(isFresh(at('built'), [at('src')])).toBe(false);
});

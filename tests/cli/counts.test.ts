import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add, playwrightCount, vitestCount } from '../../src/cli/counts.ts';

let folder: string;
const report = (name: string, content: object) => {
  writeFileSync(join(folder, name), JSON.stringify(content));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pas-a-pas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('both reports add up', () => {
  report('vitest.json', { numPassedTests: 5, numFailedTests: 1 });
  report('playwright.json', { stats: { expected: 3, unexpected: 2 } });
  expect(add(vitestCount(folder), playwrightCount(folder))).toEqual({ passed: 8, failed: 3 });
});

test('a tool that died without a report counts nothing', () => {
  expect(add(vitestCount(folder), playwrightCount(folder))).toEqual({ passed: 0, failed: 0 });
});

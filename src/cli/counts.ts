import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Tests counted in the report that Vitest leaves in `folder`. */
export function vitestCount(folder: string): Count {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = read(`${folder}/vitest.json`);
  return { passed, failed };
}

/** Tests counted in the report that Playwright leaves in `folder`. */
export function playwrightCount(folder: string): Count {
  const { stats } = read(`${folder}/playwright.json`);
  return { passed: stats?.expected ?? 0, failed: stats?.unexpected ?? 0 };
}

/** The counts in either report; empty if the tool ended before writing its report. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number };
}

function read(file: string): Report {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : {};
}

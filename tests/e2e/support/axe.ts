import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

interface WithAxe {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** Fails with each rule broken in the page as it stands, and where. The test goes on. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  const results = await page.evaluate((asked) => (window as unknown as WithAxe).axe.run(asked), options);
  const broken = results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect.soft(results.testEngine.name).toBe('axe-core');
  expect.soft(broken, where).toEqual([]);
}

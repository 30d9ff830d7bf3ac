import type { Browser } from '@playwright/test';
import { timeOf } from './key-to-paint.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';
import { openSlow } from './slow.ts';

const TIMES = 40;

/** Measures, on a slow machine, the time from a key to the paint of a screen where there was none, its words included. */
export async function screenAfterWords(browser: Browser, url: string): Promise<Row[]> {
  const { page } = await openSlow(browser);
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  const times: number[] = [];
  while (times.length < TIMES) {
    times.push(await timeOf(page, 'ArrowRight', '[data-screen]'));
    await timeOf(page, 'ArrowLeft');
  }
  await page.context().close();
  return [
    { name: 'key → screen where there was none, p50', value: median(times), unit: 'ms' },
    { name: 'key → screen where there was none, p95', value: quantile(times, 0.95), unit: 'ms' },
  ];
}

import type { Browser, Page } from '@playwright/test';
import { timesOf } from './key-to-paint.ts';
import { median, quantile } from './quantile.ts';
import { heapOf, openSlow, slowDown } from './slow.ts';
import { markSlides, momentOf, noteTroubles, type Troubles } from './watch.ts';

const TIMED = 60;
const STEPS = 500;
/** From the second slide. */
const ROUND = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'];

/** Milliseconds, and the score of layout shifts. */
export interface Pace extends Readonly<Troubles> {
  readonly firstSlide: number;
  readonly secondSlide: number;
  readonly stepP50: number;
  readonly stepP95: number;
}

/** Bytes: after the load, and what 500 steps add. */
export interface Heap {
  readonly heap: number;
  readonly growth: number;
}

/** Medians over so many visits that know nothing of one another. */
export async function medians<Figures extends object>(count: number, visit: () => Promise<Figures>) {
  const all: Figures[] = [];
  while (all.length < count) all.push(await visit());
  const names = Object.keys(all[0]!) as (keyof Figures)[];
  const found = names.map((name) => [name, median(all.map((figures) => Number(figures[name])))] as const);
  return Object.fromEntries(found) as unknown as Figures;
}

/** How quick a tutorial is on a slow machine behind a slow network. */
export async function paceOf(browser: Browser, url: string): Promise<Pace> {
  const { page } = await openSlow(browser);
  const load = await loadOf(page, url);
  const times = await timesOf(page, ROUND, TIMED);
  await page.context().close();
  return { ...load, stepP50: median(times), stepP95: quantile(times, 0.95) };
}

/** What a tutorial takes of the heap. */
export async function heapIn(browser: Browser, url: string): Promise<Heap> {
  const { page, tools } = await openSlow(browser);
  await slowDown(tools, 1);
  await loadOf(page, url);
  const heap = await heapOf(tools);
  await timesOf(page, ROUND, STEPS);
  const growth = (await heapOf(tools)) - heap;
  await page.context().close();
  return { heap, growth };
}

/** Goes to the second slide as soon as the first is painted, then lets the page load the rest. */
async function loadOf(page: Page, url: string) {
  await page.addInitScript(markSlides);
  await page.addInitScript(noteTroubles);
  await page.goto(url, { waitUntil: 'commit' });
  const firstSlide = await page.evaluate(momentOf, 'slide 1');
  await page.keyboard.press('ArrowRight');
  const secondSlide = await page.evaluate(momentOf, 'slide 2');
  await page.locator('html[data-ready]').waitFor();
  return { firstSlide, secondSlide, ...(await page.evaluate(() => troubles)) };
}

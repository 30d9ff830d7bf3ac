import type { Browser, Page } from '@playwright/test';
import { timesOf } from './key-to-paint.ts';
import { median, quantile } from './quantile.ts';
import { heapOf, openSlow, slowDown } from './slow.ts';
import { markSlides, momentOf, noteTroubles, type Troubles } from './watch.ts';

const VISITS = 5;
const STEPS = 500;
/** Of these, timed while the machine is slow; the others only fill the heap. */
const TIMED = 60;
/** From the second slide. */
const ROUND = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'];

/** Milliseconds, bytes of heap, and the score of layout shifts. */
export interface Figures extends Readonly<Troubles> {
  readonly firstSlide: number;
  readonly secondSlide: number;
  readonly stepP50: number;
  readonly stepP95: number;
  readonly heap: number;
  readonly growth: number;
}

/** Medians of visits that each know nothing of the others, on a slow machine behind a slow network. */
export async function visits(browser: Browser, url: string): Promise<Figures> {
  const all: Figures[] = [];
  while (all.length < VISITS) all.push(await visit(browser, url));
  const names = Object.keys(all[0]!) as (keyof Figures)[];
  const medians = names.map((name) => [name, median(all.map((figures) => figures[name]))] as const);
  return Object.fromEntries(medians) as unknown as Figures;
}

async function visit(browser: Browser, url: string): Promise<Figures> {
  const { page, tools } = await openSlow(browser);
  const load = await loadOf(page, url);
  const heap = await heapOf(tools);
  const times = await timesOf(page, ROUND, TIMED);
  await slowDown(tools, 1);
  await timesOf(page, ROUND, STEPS - TIMED);
  const growth = (await heapOf(tools)) - heap;
  await page.context().close();
  return { ...load, stepP50: median(times), stepP95: quantile(times, 0.95), heap, growth };
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

import type { Browser, Page } from '@playwright/test';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';

const PRESSES = 100;
/** Twice forward, twice back: in `connexion`, onto a slide of words and one with a screen. */
const ROUND = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'];

/** Measures the time from a key to the frame that shows the next slide’s text. */
export async function keyToPaint(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  const times = await timesOf(page, ROUND, PRESSES);
  await page.close();
  return [
    { name: `key → next slide painted, p50 of ${PRESSES}`, value: median(times), unit: 'ms' },
    { name: `key → next slide painted, p95 of ${PRESSES}`, value: quantile(times, 0.95), unit: 'ms' },
  ];
}

/** Milliseconds of each of these steps, from a key to the paint; the keys of a round come again and again. */
export async function timesOf(page: Page, round: readonly string[], steps: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < steps) times.push(await timeOf(page, round[times.length % round.length]!));
  return times;
}

/** Milliseconds from one key press to the paint of another slide’s text, or of what the selector finds only on that slide. */
export async function timeOf(page: Page, key: string, shown?: string): Promise<number> {
  const painted = await page.evaluateHandle(watch, shown);
  await page.keyboard.press(key);
  const time = await painted.evaluate(({ time }) => time);
  await painted.dispose();
  return time;
}

/** Runs in the page: the key’s own time stamp to the task that follows the frame of what is wanted. */
function watch(shown?: string): { readonly time: Promise<number> } {
  const root = document.querySelector<HTMLElement>('[data-slide]')!;
  const before = root.dataset.slide;
  const time = new Promise<number>((resolve) => {
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
    const changed = new MutationObserver(() => {
      if (shown ? !document.querySelector(shown) : root.dataset.slide === before) return;
      changed.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressed);
        port2.postMessage(undefined);
      });
    });
    changed.observe(root, {
      attributeFilter: ['data-slide'],
      ...(shown && { childList: true, subtree: true }),
    });
  });
  return { time };
}

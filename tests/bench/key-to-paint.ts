import type { Browser, Page } from '@playwright/test';
import type { Row } from './row.ts';

const PRESSES = 100;
/** Forward onto a slide of words and a slide with a screen, and back. */
const ROUND = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'];
const START = '#/connexion/mode-d-emploi';

/** Measures the time from a key to the frame that shows the next slide’s text. */
export async function keyToPaint(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage();
  await page.goto(url + START);
  await page.locator('html[data-ready]').waitFor();
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press += 1)
    times.push(await timeOf(page, ROUND[press % ROUND.length]!));
  await page.close();
  times.sort((one, other) => one - other);
  const quantile = (share: number) => times[Math.ceil(share * times.length) - 1]!;
  return [
    { name: `key → next slide painted, p50 of ${PRESSES}`, value: quantile(0.5), unit: 'ms' },
    { name: `key → next slide painted, p95 of ${PRESSES}`, value: quantile(0.95), unit: 'ms' },
  ];
}

/** Milliseconds from one key press to the paint of another slide. */
async function timeOf(page: Page, key: string): Promise<number> {
  const painted = await page.evaluateHandle(watch);
  await page.keyboard.press(key);
  return painted.evaluate(({ time }) => time);
}

/** Runs in the page: the key’s own time stamp to the task that follows the frame of the new slide. */
function watch(): { readonly time: Promise<number> } {
  const root = document.querySelector<HTMLElement>('[data-slide]')!;
  const time = new Promise<number>((resolve) => {
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
    const changed = new MutationObserver(() => {
      changed.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressed);
        port2.postMessage(undefined);
      });
    });
    changed.observe(root, { attributeFilter: ['data-slide'] });
  });
  return { time };
}

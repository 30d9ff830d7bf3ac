import type { Browser, Page } from '@playwright/test';
import { startWriting, type Writing } from '../dev-server.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';

const SAVES = 20;
/** Milliseconds. */
const BUDGET = 300;
/** In the longest tutorial, a slide to which many gestures lead. */
const SLIDE = 'messagerie/accueil';
const TITLE = '## Je cherche mes messages';
const HOTSPOT = 'accueil.carte-messagerie';
const TRANSITION = `'press.${HOTSPOT}': 'page-messages',`;

/** Measures the time from a file saved under `npm run dev` to the page that shows it, as the author waits for it. */
export async function saveToPage(browser: Browser): Promise<Row[]> {
  const writing = await startWriting();
  const page = await browser.newPage();
  try {
    await page.goto(`${writing.url}#/${SLIDE}`);
    await page.locator('html[data-ready]').waitFor();
    const texts = await times(page, (save) => saveText(writing, save));
    const machines = await times(page, (save) => saveMachine(writing, save));
    return [
      { name: `text saved → page, median of ${SAVES}`, value: median(texts), unit: 'ms', budget: BUDGET },
      { name: `text saved → page, p95 of ${SAVES}`, value: quantile(texts, 0.95), unit: 'ms' },
      { name: `machine saved → page, median of ${SAVES}`, value: median(machines), unit: 'ms' },
    ];
  } finally {
    await page.close();
    await writing.close();
  }
}

/** What shows that a save has reached the page: a CSS selector, and a text in what it finds. */
interface Sign {
  readonly selector: string;
  readonly text: string;
}

function saveText(writing: Writing, save: number): Sign {
  writing.change('messagerie/fr.md', `${TITLE}${number(save - 1)} {`, `${TITLE}${number(save)} {`);
  return { selector: '[data-title]', text: `Je cherche mes messages${number(save)}` };
}

const number = (save: number): string => (save === 0 ? '' : ` (${save})`);

/** Takes a transition away, then gives it back. */
function saveMachine(writing: Writing, save: number): Sign {
  const isGone = save % 2 === 1;
  if (isGone) writing.change('messagerie/machine.ts', TRANSITION, '');
  else writing.restore('messagerie/machine.ts');
  return { selector: `[data-anchor="${HOTSPOT}"]${isGone ? ':not([data-hot])' : '[data-hot]'}`, text: '' };
}

/** Milliseconds of each save, one after the other. */
async function times(page: Page, save: (count: number) => Sign): Promise<number[]> {
  const found: number[] = [];
  for (let count = 1; count <= SAVES; count += 1) {
    const begun = performance.now();
    await page.waitForFunction(shows, save(count));
    found.push(performance.now() - begun);
    await page.evaluate(() => new Promise((rested) => requestIdleCallback(rested)));
  }
  return found;
}

/** Runs in the page, at every frame: whether it shows what a save changes. */
const shows = ({ selector, text }: Sign): boolean =>
  [...document.querySelectorAll(selector)].some((found) => found.textContent.includes(text));

import { expect, type Page, test } from '@playwright/test';
import { seed } from '../random/seed.ts';
import { graphs } from './support/graphs.ts';
import { open } from './support/page.ts';
import { acts, perform } from './support/random.ts';

/** Gestures and keys in all; `npm run audit` plays 100,000 gestures without a browser. */
const COUNT = 1_200;

/** Everything that goes wrong in a page, from now on: errors, and requests. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', ({ message, stack }) => troubles.push(`error: ${message} ${stack}`));
  page.on('request', (request) => troubles.push(`request: ${request.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  return troubles;
}

/** A slide is there, with « Suivant », « Montrez-moi » or the way out of its end. */
const hasWayOn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const ways = '[data-do="next"], [data-do="show"], [data-do="return"], [data-card] a[href="#/"]';
    const way = document.querySelector('[data-slide]')?.querySelector(ways);
    return way?.checkVisibility() === true;
  });

for (const { id, slides } of graphs)
  test(`whatever is done in ${id}, a slide and a way on are there`, async ({ page }) => {
    const addresses = slides.map((slide) => `#/${id}/${slide.id}`);
    console.log(`${id}: SEED=${seed}`);
    await open(page, id);
    const troubles = troublesOf(page);
    for (const [index, act] of acts(seed, Math.ceil(COUNT / graphs.length)).entries()) {
      await perform(page, act, addresses);
      if (!(await hasWayOn(page))) troubles.push('no way on');
      if (troubles.length > 0) troubles.push(`SEED=${seed}, act ${index}: ${JSON.stringify(act)}`);
      if (troubles.length > 0) break;
    }
    expect(troubles).toEqual([]);
  });

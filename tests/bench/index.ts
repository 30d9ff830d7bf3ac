import { chromium } from '@playwright/test';
import { findChromium } from '../../src/cli/chromium.ts';
import { firstLoad } from './first-load.ts';
import { keyToPaint } from './key-to-paint.ts';
import { isOver, line, type Row } from './row.ts';
import { openSite } from './site.ts';

/** Of the first slide, in bytes compressed by gzip. */
const BUDGETS = { JS: 45_000, CSS: 10_000, fonts: 60_000 };

/** `npm run bench`: a row each; exit 1 if a budget is exceeded. */
async function bench(): Promise<readonly Row[]> {
  const site = await openSite();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    return [
      ...(await firstLoad(browser, {
        url: `${site.url}#/connexion`,
        shown: '[data-slide]',
        budgets: BUDGETS,
      })),
      ...(await firstLoad(browser, { url: `${site.url}#/`, shown: 'article' })),
      ...(await keyToPaint(browser, site.url)),
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

const rows = await bench();
for (const row of rows) console.log(line(row));
process.exitCode = rows.some(isOver) ? 1 : 0;

import { chromium } from '@playwright/test';
import { findChromium } from '../../src/cli/chromium.ts';
import { againstFloor } from './against-floor.ts';
import { firstLoad } from './first-load.ts';
import { writeFloor } from './floor.ts';
import { growth } from './growth.ts';
import { keyToPaint } from './key-to-paint.ts';
import { isOver, line, type Row } from './row.ts';
import { openSite } from './site.ts';

/** Of the first slide, in bytes compressed by gzip. */
const BUDGETS = { JS: 45_000, CSS: 10_000, fonts: 60_000 };

function launch(...flags: string[]) {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', ...flags],
  });
}

/** `npm run bench`: a row each; exit 1 if a budget is exceeded. */
async function bench(): Promise<readonly Row[]> {
  const site = await openSite('dist');
  const floor = await openSite(writeFloor());
  const browser = await launch();
  const browsers = {
    usual: browser,
    uncompiled: await launch('--js-flags=--no-sparkplug --no-maglev --no-opt'),
  };
  const tutorial = `${site.url}#/connexion`;
  try {
    return [
      ...(await firstLoad(browser, { url: tutorial, shown: '[data-slide]', budgets: BUDGETS })),
      ...(await firstLoad(browser, { url: `${site.url}#/`, shown: 'article' })),
      ...(await keyToPaint(browser, `${tutorial}/mode-d-emploi`)),
      ...(await againstFloor(browsers, { floor: floor.url, ours: tutorial })),
      ...(await growth(browsers)),
    ];
  } finally {
    await Promise.all(Object.values(browsers).map((one) => one.close()));
    floor.close();
    site.close();
  }
}

const rows = await bench();
for (const row of rows) console.log(line(row));
process.exitCode = rows.some(isOver) ? 1 : 0;

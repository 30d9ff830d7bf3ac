import { againstFloor } from './against-floor.ts';
import { launch } from './browser.ts';
import { checkRows } from './check.ts';
import { firstLoad } from './first-load.ts';
import { writeFloor } from './floor.ts';
import { growth } from './growth.ts';
import { keyToPaint } from './key-to-paint.ts';
import { print, type Row } from './row.ts';
import { saveToPage } from './save-to-page.ts';
import { screenAfterWords } from './screen-after-words.ts';
import { openSite } from './site.ts';

/** Of the first slide, in bytes compressed by gzip. */
const BUDGETS = { JS: 45_000, CSS: 10_000, fonts: 60_000 };

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
      ...checkRows(),
      ...(await saveToPage(browser)),
      ...(await firstLoad(browser, { url: tutorial, shown: '[data-slide]', budgets: BUDGETS })),
      ...(await firstLoad(browser, { url: `${site.url}#/`, shown: 'article' })),
      ...(await keyToPaint(browser, `${tutorial}/mode-d-emploi`)),
      ...(await againstFloor(browsers, { floor: floor.url, ours: tutorial })),
      ...(await screenAfterWords(browser, `${tutorial}/prerequis`)),
      ...(await growth(browsers)),
    ];
  } finally {
    await Promise.all(Object.values(browsers).map((one) => one.close()));
    floor.close();
    site.close();
  }
}

print(await bench());

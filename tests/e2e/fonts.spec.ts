import { chromium, expect, type Page, test } from '@playwright/test';
import { environmentFor, fontSets, isThere, leastFonts } from '../../src/cli/font-sets.ts';
import { misplacedHands } from './support/hands.ts';
import { open } from './support/page.ts';
import { drawnFont } from './support/typeface.ts';
import { countShifts, shifted } from './support/shifts.ts';

/** Slides of different kinds, all of them for late fonts on the barest machine, every other one for the rest: words alone, a page, forms, lists, two devices, a viewer, a picture, the list of tutorials. */
const SLIDES = [
  '',
  'connexion',
  'connexion/accueil-public',
  'connexion/identification',
  'connexion/saisir-le-code',
  'identifiant-oublie/lire-l-e-mail',
  'messagerie/page-messages',
  'messagerie/ouvrir-un-message',
  'messagerie/choisir-un-destinataire',
  'exemple-image/choisir-un-livre',
];

/** How the web fonts come: with the page, 600 ms after it was drawn, or not at all. */
const TIMES = ['early', 'late', 'never'] as const;
const LATE = 600;

const SIZES = { wide: { width: 1366, height: 800 }, phone: { width: 390, height: 844 } };

async function holdFonts(page: Page, when: (typeof TIMES)[number]): Promise<void> {
  if (when === 'early') return;
  await page.route(/\.woff2$/, async (route) => {
    if (when === 'never') return route.abort();
    await page.locator('h1').waitFor();
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
}

const cases = fontSets.flatMap((fonts) => TIMES.map((when) => ({ fonts, when })));

for (const { fonts, when } of cases)
  for (const [size, viewport] of Object.entries(SIZES)) {
    // One family, late, stands for all on a phone; web fonts that are there hide the device's.
    if (size === 'phone' ? fonts !== leastFonts || when !== 'late' : fonts !== leastFonts && when === 'early')
      continue;
    test(`${fonts.family} alone, web fonts ${when}, ${size}: nothing moves, hands point`, async ({
      launchOptions,
      baseURL,
    }) => {
      test.skip(!isThere(fonts), `${fonts.folder} is not on this machine`);
      const env = { ...launchOptions.env, ...environmentFor(fonts) };
      const browser = await chromium.launch({ ...launchOptions, env });
      try {
        const isWhole = when === 'late' && fonts === leastFonts;
        for (const slide of isWhole ? SLIDES : SLIDES.filter((_, index) => index % 2 === 0)) {
          const page = await browser.newPage({ viewport, ...(baseURL !== undefined && { baseURL }) });
          await countShifts(page);
          await holdFonts(page, when);
          await open(page, slide);
          expect(await drawnFont(page, 'h1'), slide).toBe(
            when === 'early' ? 'Atkinson Hyperlegible Next' : fonts.family,
          );
          expect(await shifted(page), slide).toBeLessThanOrEqual(0.01);
          await expect.poll(() => misplacedHands(page), slide).toEqual([]);
          await page.close();
        }
      } finally {
        await browser.close();
      }
    });
  }

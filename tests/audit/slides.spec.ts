import { expect, test } from '@playwright/test';
import { expectAccessible } from '../e2e/support/axe.ts';
import { graphs } from '../e2e/support/graphs.ts';
import { restyle } from '../e2e/support/layout.ts';
import { misfits, sizes, textSettings } from '../e2e/support/misfits.ts';
import { open, visit } from '../e2e/support/page.ts';

interface Setting {
  readonly css?: string;
  readonly media?: { readonly forcedColors?: 'active'; readonly contrast?: 'more' };
}

const settings: Readonly<Record<string, Setting>> = {
  'as it is': {},
  ...Object.fromEntries(Object.entries(textSettings).map(([name, css]) => [name, { css }])),
  'forced colours': { media: { forcedColors: 'active' } },
  'more contrast': { media: { contrast: 'more' } },
};

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** 320 pixels are a window at 400 %: text twice as large again is nobody’s. */
const cases = sizes.flatMap((size) =>
  Object.entries(settings)
    .filter(([name]) => size.width > 320 || name !== 'text twice as large')
    .map(([name, setting]) => ({ size, name, ...setting })),
);

for (const { id, slides } of graphs)
  for (const { size, name, css, media } of cases)
    test(`${id}, ${size.width} × ${size.height}, ${name}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ ...media });
      await open(page, id);
      if (css !== undefined) await restyle(page, css);
      for (const slide of slides) {
        await visit(page, id, slide.id);
        expect.soft(await misfits(page), slide.id).toEqual([]);
        await expectAccessible(page, slide.id);
      }
    });

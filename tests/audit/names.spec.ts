import { expect, test } from '@playwright/test';
import { graphs } from '../e2e/support/graphs.ts';
import { restyle } from '../e2e/support/layout.ts';
import { misfits, sizes, textSettings } from '../e2e/support/misfits.ts';
import { open, visit } from '../e2e/support/page.ts';
import { lengths, rename } from './names.ts';

const twice = textSettings['text twice as large'];
const cases = sizes.flatMap((size) =>
  ['', ...(size.width > 320 ? [twice] : [])].flatMap((css) =>
    Object.entries(lengths).map(([name, names]) => ({ size, css, name, names })),
  ),
);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { id, slides } of graphs.filter((graph) => graph.id === 'messagerie'))
  for (const { size, css, name, names } of cases)
    test(`${name}, ${size.width} × ${size.height}${css && ', text twice as large'}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, id);
      await restyle(page, css);
      let renamed = 0;
      for (const slide of slides) {
        await visit(page, id, slide.id);
        renamed += await rename(page, names);
        expect.soft(await misfits(page), slide.id).toEqual([]);
      }
      expect(renamed).toBeGreaterThan(100);
    });

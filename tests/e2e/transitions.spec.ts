import { expect, test } from '@playwright/test';
import { makeAll } from './support/gestures.ts';
import { graphs } from './support/graphs.ts';
import { expectSlide, open, title } from './support/page.ts';

for (const { id, slides } of graphs) {
  const titles = new Map(slides.map((slide) => [slide.id, slide.title]));
  const transitions = slides.flatMap((slide) => slide.transitions.map((way) => ({ ...way, from: slide.id })));

  for (const { from, event, to, gestures } of transitions) {
    test(`${id}: from ${from}, ${event} leads to ${to}`, { tag: '@phone' }, async ({ page }) => {
      if (gestures.some((gesture) => gesture.do === 'wait')) await page.clock.install();
      await open(page, `${id}/${from}`);
      await expectSlide(page, from);
      await makeAll(page, gestures);
      await expectSlide(page, to);
      await expect(title(page)).toHaveText(titles.get(to)!);
    });
  }
}

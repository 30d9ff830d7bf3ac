import { expect, type Page, test } from '@playwright/test';
import type { GraphTransition } from '../../src/engine/flow/graph.ts';
import { makeAll } from './support/gestures.ts';
import { graphs, type Slide } from './support/graphs.ts';
import { open, visit } from './support/page.ts';
import { requestsOf } from './support/requests.ts';

/** Every third chapter plays on a phone, the others on a wide window; `npm run audit` plays each in the other place. */
const SAMPLE = 3;

const waits = ({ gestures }: GraphTransition) => gestures.some((gesture) => gesture.do === 'wait');

/** Slides by chapter, in the order of the tutorial. */
function chaptersOf(slides: readonly Slide[]): Map<string, Slide[]> {
  const chapters = new Map<string, Slide[]>();
  for (const slide of slides) chapters.set(slide.chapter, [...(chapters.get(slide.chapter) ?? []), slide]);
  return chapters;
}

for (const { id, slides } of graphs) {
  const titles = new Map(slides.map((slide) => [slide.id, slide.title]));

  const follow = async (page: Page, from: string, { gestures, to }: GraphTransition) => {
    await visit(page, id, from);
    await makeAll(page, gestures);
    await expect(page.locator(`[data-slide="${to}"] [data-title]`)).toHaveText(titles.get(to)!);
  };

  for (const [index, [chapter, its]] of [...chaptersOf(slides)].entries()) {
    const tag = index % SAMPLE === 0 ? ['@phone', '@audit-wide'] : '@audit-phone';
    test(
      `${id}, ${chapter}: every transition leads where it says, without a request`,
      { tag },
      async ({ page }) => {
        await open(page, id);
        const requests = requestsOf(page);
        for (const slide of its)
          for (const transition of slide.transitions.filter((one) => !waits(one)))
            await test.step(`from ${slide.id}, ${transition.event}`, () =>
              follow(page, slide.id, transition));
        expect(requests.map((request) => request.url())).toEqual([]);
      },
    );
  }

  for (const slide of slides)
    for (const transition of slide.transitions.filter(waits))
      test(`${id}: from ${slide.id}, ${transition.event} takes time`, { tag: '@audit' }, async ({ page }) => {
        await page.clock.install();
        await open(page, id);
        await follow(page, slide.id, transition);
      });
}

import { expect, type Page, test } from '@playwright/test';
import { graphNamed } from './support/graphs.ts';
import { make } from './support/gestures.ts';
import { expectSlide, open, visit } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');

/** What has just been done, as the screen says it. */
const said = (page: Page) => page.locator('[data-device] [role="status"] > p:has(svg)');

/** The lit parts that it covers. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const box = document.querySelector('[data-device] [role="status"] > p:has(svg)')!.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('[data-hot]')]
      .filter((part) => {
        const { top, bottom, left, right } = part.getBoundingClientRect();
        return top < box.bottom && bottom > box.top && left < box.right && right > box.left;
      })
      .map((part) => part.dataset.anchor ?? '');
  });

test(
  'a scene that begins with a message covers nothing that is pointed at',
  everywhere(),
  async ({ page }) => {
    const { id, slides } = graphNamed('messagerie');
    await open(page, id);
    const saying = slides.filter(({ stage }) => stage.name === 'reponse-prete');
    expect(saying.length).toBeGreaterThan(0);
    for (const { id: slide } of saying) {
      await visit(page, id, slide);
      await expect(said(page), slide).toBeVisible();
      await expect.poll(() => covered(page), slide).toEqual([]);
    }
  },
);

test('what has just been done covers nothing that is pointed at', everywhere(), async ({ page }) => {
  const { id, slides } = graphNamed('messagerie');
  await open(page, id);
  const saying = slides.filter(({ transitions: [first] }) =>
    /did\.(adresse-copiee|piece-telechargee|document-joint|message-envoye|brouillon-supprime)/.test(
      first?.event ?? '',
    ),
  );
  expect(saying.length).toBeGreaterThan(4);
  for (const { id: slide, transitions } of saying) {
    await visit(page, id, slide);
    for (const gesture of transitions[0]!.gestures) await make(page, gesture);
    await expectSlide(page, transitions[0]!.to);
    await expect(said(page), slide).toBeVisible();
    await expect.poll(() => covered(page), slide).toEqual([]);
  }
});

import { expect, test } from '@playwright/test';
import { make, makeAll } from './support/gestures.ts';
import { graphNamed } from './support/graphs.ts';
import { makeByKeys } from './support/keyboard.ts';
import { expectSlide, isWhole, open, part, title } from './support/page.ts';

const { slides } = graphNamed('exemple-image');
const find = (id: string) => slides.find((slide) => slide.id === id)!;

/** The expected transitions, from the first slide to the end. */
function* path() {
  for (let slide = slides[0]!; !slide.end;) {
    const transition = slide.transitions[0]!;
    yield transition;
    slide = find(transition.to);
  }
}

test('a tutorial over pictures, by clicks', { tag: ['@phone', '@file'] }, async ({ page }) => {
  await open(page, 'exemple-image');
  for (const { gestures, to } of path()) {
    await makeAll(page, gestures);
    await expectSlide(page, to);
  }
});

test('a tutorial over pictures, by keys alone', { tag: '@file' }, async ({ page }) => {
  await open(page, 'exemple-image');
  for (const { gestures, to } of path()) {
    for (const gesture of gestures) await makeByKeys(page, gesture, false);
    await expectSlide(page, to);
    await expect(title(page)).toBeFocused();
  }
});

test('once the page is ready, pictures are there without a request', async ({ page, context }) => {
  await open(page, 'exemple-image');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  for (const { gestures } of path()) {
    await makeAll(page, gestures);
    const loaded = await page
      .locator('.stage img')
      .evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0));
    expect(loaded).toBe(true);
  }
  expect(asked).toEqual([]);
});

test('a hotspot is as large as a finger on a phone, and in view', { tag: '@phone' }, async ({ page }) => {
  for (const { id, transitions } of slides.filter(({ stage }) => stage.kind === 'picture')) {
    await open(page, `exemple-image/${id}`);
    for (const { event } of transitions.filter(({ event }) => event.startsWith('press.'))) {
      const box = (await part(page, event.slice('press.'.length)).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    const first = page.locator('[data-hot="first"]');
    if ((await first.count()) > 0) await expect.poll(() => isWhole(first)).toBe(true);
  }
});

test('a picture made larger is moved by keys, and stays clickable', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'exemple-image/reserver');
  const larger = page.getByRole('button', { name: 'Agrandir l’image' });
  for (let times = 0; times < 3; times++) await larger.click();
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('[data-hot="first"]')).toBeInViewport();
  const pane = page.locator('[data-picture]');
  const left = () => pane.evaluate((node) => node.scrollLeft);
  await pane.focus();
  const before = await left();
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBeGreaterThan(before);
  await expectSlide(page, 'reserver');
  await make(page, { do: 'press', at: 'livre.reserver' });
  await expectSlide(page, 'c-est-fait');
});

test('the example is found by its address only', { tag: '@file' }, async ({ page }) => {
  await open(page, '');
  await expect(page.getByText('Réserver un livre')).toHaveCount(0);
  await open(page, 'exemple-image/chercher');
  await expectSlide(page, 'chercher');
});

import { expect, type Locator, type Page } from '@playwright/test';
import { graphNamed, listed } from './graphs.ts';
import { names } from './names.ts';
import { open } from './page.ts';
import { expectedPaths } from './paths.ts';

/** Where the page keeps how far each tutorial is. */
export const PROGRESS = 'pas-a-pas:progression';

/**
 * The library page, which offers what was kept, does not list the fixture. So tests of it play a tutorial that it
 * lists, whichever that is, from the first slide of its expected path that has a field.
 */
export const played = expectedPaths
  .filter(({ id }) => listed.includes(id))
  .flatMap(({ id, legs }) =>
    legs.flatMap(({ slide, transition: { gestures, to } }) => {
      const field = gestures.find((gesture) => gesture.do === 'type');
      return field ? [{ id, slide: slide.id, field, gestures, next: to }] : [];
    }),
  )[0]!;

const { initial, slides } = graphNamed(played.id);

/** The first and the last slide of that tutorial. */
export const ends = { first: initial, last: slides.find(({ end }) => end)!.id };

/** What version 1 keeps of that tutorial. */
export const keptAt = (slide: string, trail: readonly unknown[]): string =>
  JSON.stringify({
    version: 1,
    tutorials: { [played.id]: { slide, step: 6, length: 16, done: false, trail, mode: 'guide', visit: 1 } },
  });

/** Opens the library with this in the store. */
export async function openWith(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await open(page, '');
  await page.evaluate((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(kept));
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(listed.length);
}

/** What leads to where one was. */
export const resume = (page: Page): Locator => page.getByRole('link', { name: names.resume, exact: true });

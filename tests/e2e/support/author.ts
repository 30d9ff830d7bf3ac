import { type Locator, type Page, test as plain } from '@playwright/test';
import { startWriting, type Writing } from '../../dev-server.ts';

interface OfWorker {
  author: Writing;
  pageOfAuthor: Page;
}

/**
 * Tests in the page of an author, who writes the tutorials that it shows. One page serves them all: the development
 * server sends it 600 modules, which takes some 4 s of processor.
 */
export const test = plain.extend<object, OfWorker>({
  author: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const author = await startWriting();
      await use(author);
      await author.close();
    },
    { scope: 'worker' },
  ],
  pageOfAuthor: [
    async ({ browser, author }, use) => {
      const page = await browser.newPage({ baseURL: author.url, locale: 'fr-FR' });
      await page.goto('#/');
      await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 60_000 });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ author }, use) => use(author.url),
  page: async ({ pageOfAuthor, viewport }, use) => {
    await pageOfAuthor.setViewportSize(viewport!);
    await use(pageOfAuthor);
    await pageOfAuthor.goto('#/');
    await pageOfAuthor.evaluate(() => localStorage.clear());
  },
});

/** What the page tells the author, beside itself. */
export const bar = (page: Page): Locator => page.locator('[data-author]');

/** What is told of a problem. */
export const told = (page: Page, rule: string): Locator => page.locator(`[data-rule="${rule}"]`);

/** What stands in place of a tutorial that can't be played. */
export const broken = (page: Page): Locator => page.locator('[data-broken]');

/** Marks the page as it is loaded: another load is without the mark. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void (document.documentElement.dataset.marked = ''));

export const marked = (page: Page): Locator => page.locator('html[data-marked]');

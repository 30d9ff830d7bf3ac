import type { Page } from '@playwright/test';

/** A text that nobody else writes. */
export const CANARY = 'canari-7f3a91';

/** Everything in which a page could keep something, as one text. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = 'caches' in window ? await window.caches.keys() : [];
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state as unknown,
      location.href,
      document.cookie,
      document.title,
      window.name,
      databases,
      caches,
    ]);
  });

/** The same at every entry of the browser’s history, from the last back to the first of this site. */
export async function keptInHistory(page: Page): Promise<string[]> {
  const found = [await kept(page)];
  while (await page.evaluate(() => navigation.canGoBack)) {
    await page.goBack();
    found.push(await kept(page));
  }
  return found;
}

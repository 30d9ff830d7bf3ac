import { expect, type Locator, type Page } from '@playwright/test';

/** Opens an address of the player and waits until nothing more is to load. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(`#/${address}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready');
}

export const part = (page: Page, anchor: string): Locator => page.locator(`[data-anchor="${anchor}"]`);

export const card = (page: Page): Locator => page.locator('[data-card]');

export const title = (page: Page): Locator => card(page).getByRole('heading', { level: 1 });

/** What the card says to the learner now. */
export const hint = (page: Page): Locator => card(page).getByRole('status').last();

export const expectSlide = (page: Page, slide: string): Promise<void> =>
  expect(page.locator('[data-slide]')).toHaveAttribute('data-slide', slide);

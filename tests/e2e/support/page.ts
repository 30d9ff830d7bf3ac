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
export const hint = (page: Page): Locator => page.locator('[data-card] > [role="status"]');

export const expectSlide = (page: Page, slide: string): Promise<void> =>
  expect(page.locator('[data-slide]')).toHaveAttribute('data-slide', slide);

/** Goes to a slide in the page already open, as a change of the address by hand does. */
export async function visit(page: Page, tutorial: string, slide: string): Promise<void> {
  await page.evaluate((hash) => {
    document.querySelector('[data-slide]')?.setAttribute('data-left', '');
    // An address that does not change opens nothing anew.
    if (location.hash === hash) location.hash = '#/';
    location.hash = hash;
  }, `#/${tutorial}/${slide}`);
  await expect(page.locator(`[data-slide="${slide}"]:not([data-left])`)).toBeVisible();
}

/** Opens a dialog of the player by its button. */
export async function openDialog(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name, exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Whether an element stands whole in the window. */
export const isWhole = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  });

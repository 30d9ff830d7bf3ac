import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './page.ts';

/** Opens an address, and the author’s view beside it. */
export async function openView(page: Page, address: string): Promise<Locator> {
  await open(page, address);
  const view = page.getByRole('region', { name: 'Vue de l’auteur' });
  if ((await view.count()) === 0) await page.getByRole('button', { name: 'Vue de l’auteur' }).click();
  await show(view, 'Carte');
  await expect(view.getByRole('region', { name: /^Carte de/ })).toBeVisible();
  return view;
}

/** Presses a button of the view. */
export const show = (view: Locator, name: string): Promise<void> =>
  view.getByRole('button', { name, exact: true }).click();

/** A slide on the map. */
export const slideOf = (view: Locator, slide: string): Locator =>
  view.locator(`[data-id="${slide}"]`).getByRole('button');

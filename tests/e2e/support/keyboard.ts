import { expect, type Locator, type Page } from '@playwright/test';
import type { Gesture } from '../../../src/contract/gesture.ts';
import { part } from './page.ts';

/** More than there are controls on any page. */
const MANY = 80;

/** Presses Tab until the control has the focus. Throws if it never comes there. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let count = 0; count < MANY; count += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${control.toString()}.`);
}

async function pressBy(page: Page, key: string, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Goes down a list that is unfolded, up to an option, and takes it. */
async function pick(page: Page, option: Locator): Promise<void> {
  for (let count = 0; count < MANY; count += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await option.getAttribute('aria-selected')) === 'true') return page.keyboard.press('Enter');
  }
  throw new Error(`The arrow never comes to ${option.toString()}.`);
}

/** Presses a part: an option by the arrows, the button of a list by the field that it belongs to. */
async function pressPart(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  if ((await control.getAttribute('role')) === 'option') return pick(page, control);
  if ((await control.getAttribute('tabindex')) !== '-1') return pressBy(page, 'Enter', control);
  await pressBy(page, 'ArrowDown', page.getByRole('combobox'));
}

/** Makes a gesture with nothing but keys; what was copied is pasted. */
export async function makeByKeys(page: Page, gesture: Gesture, copied: boolean): Promise<void> {
  switch (gesture.do) {
    case 'press':
      return pressPart(page, part(page, gesture.at));
    case 'choose':
    case 'wait':
      return pressBy(page, 'Space', page.locator(`[data-says="${gesture.do}.${gesture.at}"]`));
    case 'next':
      return page.keyboard.press('ArrowRight');
    case 'type':
      await tabTo(page, part(page, gesture.at));
      return copied ? page.keyboard.press('Control+v') : page.keyboard.type(gesture.text);
  }
}

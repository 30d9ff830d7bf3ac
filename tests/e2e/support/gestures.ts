import type { Page } from '@playwright/test';
import type { Gesture } from '../../../src/contract/gesture.ts';
import { simulations } from '../../../src/services/simulations.ts';
import { part } from './page.ts';

const delays = new Map([...simulations.values()].flatMap(({ delays }) => Object.entries(delays)));

/** Makes a gesture as a person does. Time passes only in a page whose clock was installed. */
export async function make(page: Page, gesture: Gesture): Promise<void> {
  switch (gesture.do) {
    case 'press':
      return part(page, gesture.at).click();
    case 'type':
      return part(page, gesture.at).fill(gesture.text);
    case 'choose':
      return page.locator(`[data-says="choose.${gesture.at}"]`).click();
    case 'next':
      return page.locator('[data-do="next"]').click();
    case 'wait':
      return page.clock.fastForward(delays.get(gesture.at)!);
  }
}

export async function makeAll(page: Page, gestures: readonly Gesture[]): Promise<void> {
  for (const gesture of gestures) await make(page, gesture);
}

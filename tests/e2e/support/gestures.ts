import type { Page } from '@playwright/test';
import type { Gesture } from '../../../src/simulation/contract.ts';
import { simulations } from '../../../src/simulation/index.ts';
import { part, use } from './page.ts';

const delays = new Map([...simulations.values()].flatMap(({ delays }) => Object.entries(delays)));

/** Makes a gesture as a person does. Time passes only in a page whose clock was installed. */
export async function make(page: Page, gesture: Gesture): Promise<void> {
  switch (gesture.do) {
    case 'press':
      return use(part(page, gesture.at));
    case 'type':
      return part(page, gesture.at).fill(gesture.text);
    case 'choose':
      return use(page.locator(`[data-says="choose.${gesture.at}"]`));
    case 'next':
      return use(page.locator('[data-do="next"]'));
    case 'wait':
      return page.clock.fastForward(delays.get(gesture.at)!);
  }
}

export async function makeAll(page: Page, gestures: readonly Gesture[]): Promise<void> {
  for (const gesture of gestures) await make(page, gesture);
}

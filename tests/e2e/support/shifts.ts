import type { Page } from '@playwright/test';

/** A move of what is shown that nobody asked for. */
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Counts all moves of a page that is opened after. */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as Shift;
        if (!hadRecentInput) shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the moves so far, as `Cumulative Layout Shift` counts them. */
export const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { shifts } = window as unknown as { shifts: number[] };
    return shifts.reduce((sum, shift) => sum + shift, 0);
  });

import type { Page } from '@playwright/test';
import fc from 'fast-check';

/** What a hand does next, whatever is there: each number is taken among the things it can be. */
export type Act =
  | { readonly press: string }
  | { readonly click: number }
  | { readonly write: string; readonly in: number }
  | { readonly visit: number };

const keys = ['ArrowRight', 'ArrowRight', 'Space', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End'];
const others = ['Enter', 'Escape', 'Escape', '1', '2', '3', '9', '?', 'x', 'Backspace'];
const texts = ['', 'x', '482913', '000000', 'colette.vasseur', 'Soleil-2026!', 'monespacesante.fr', '<b>'];
const any = fc.nat({ max: 9_999 });

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ press: fc.constantFrom(...keys, ...others) }) },
  { weight: 10, arbitrary: fc.record({ click: any }) },
  { weight: 4, arbitrary: fc.record({ write: fc.constantFrom(...texts), in: any }) },
  { weight: 1, arbitrary: fc.record({ visit: any }) },
);

export const acts = (seed: number, count: number): Act[] => fc.sample(anyAct, { seed, numRuns: count });

/** Clicks the nth of these controls that can be reached; links out of the tutorials are left alone. */
const click = (page: Page, selector: string, nth: number): Promise<void> =>
  page.evaluate(
    ([asked, index]) => {
      const room = document.querySelector('dialog[open]') ?? document;
      const controls = [...room.querySelectorAll<HTMLElement>(asked)];
      const reached = controls.filter((control) => control.checkVisibility());
      const control = reached[index % reached.length];
      control?.focus();
      control?.click();
    },
    [selector, nth] as const,
  );

/** Makes one act: keys are real ones, clicks go straight to their control. */
export async function perform(page: Page, act: Act, addresses: readonly string[]): Promise<void> {
  if ('press' in act) return page.keyboard.press(act.press);
  if ('click' in act)
    return click(page, 'button:not(:disabled), a[href^="#/"]:not([href="#/"]), h1', act.click);
  if ('write' in act) {
    await click(page, 'input[data-anchor]', act.in);
    return page.keyboard.insertText(act.write);
  }
  await page.evaluate((hash) => void (location.hash = hash), addresses[act.visit % addresses.length]!);
}

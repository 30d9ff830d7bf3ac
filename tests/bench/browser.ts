import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../src/cli/chromium.ts';

/** The Chromium of the benches. */
export function launch(...flags: string[]): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', ...flags],
  });
}

import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Best first: the headless shell, Playwright's own default, takes about half the processor time. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const root = process.getuid?.() === 0 ? '' : 'sudo ';
const INSTALLERS = [
  'playwright install chromium',
  `${root}apt-get update`,
  `${root}apt-get install -y --no-install-recommends chromium-headless-shell`,
  `${root}apt-get install -y --no-install-recommends chromium`,
];

/** The browser for the tests: the one named by CHROMIUM_PATH, Playwright's, or the machine's. */
export function findChromium(): string | undefined {
  const paths = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM];
  return paths.find((path) => path !== undefined && existsSync(path));
}

/** Fetches a browser by the first way that works. */
export function installChromium(): string | undefined {
  for (const installer of INSTALLERS) {
    try {
      execSync(installer, { stdio: 'inherit', timeout: 300_000 });
    } catch {
      continue;
    }
    const path = findChromium();
    if (path !== undefined) return path;
  }
  return undefined;
}

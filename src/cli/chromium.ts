import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { debianInstall, isDebian, run } from './debian.ts';

/** Best first: the headless shell, Playwright's own default, takes about half the processor time. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for the tests: the one named by CHROMIUM_PATH, Playwright's, or the machine's. */
export function findChromium(): string | undefined {
  const paths = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM];
  return paths.find((path) => path !== undefined && existsSync(path));
}

/** Fetches a browser by the first way that works: Debian's, or Playwright's own. */
export function installChromium(): string | undefined {
  const installers = [
    () => isDebian && debianInstall('chromium-headless-shell'),
    () => isDebian && debianInstall('chromium'),
    () => run('npx', 'playwright', 'install', 'chromium'),
  ];
  for (const install of installers) {
    const path = install() ? findChromium() : undefined;
    if (path !== undefined) return path;
  }
  return undefined;
}

/** What a browser says that it is, with its version. */
export const versionOf = (browser: string): string =>
  execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

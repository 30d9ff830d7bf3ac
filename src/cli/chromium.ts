import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { debianInstall, isDebian, run } from './debian.ts';

/**
 * Browsers of the system, best first: the headless shell, Playwright's default, takes about half the
 * processor time.
 */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of the browser for the tests: CHROMIUM_PATH, else Playwright's, else the system's; undefined if there
 * is none.
 */
export function findChromium(): string | undefined {
  const paths = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM];
  return paths.find((path) => path !== undefined && existsSync(path));
}

/** Installs a browser from Debian, else from Playwright. Returns its path; undefined if both fail. */
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

/** Name and version that a browser reports. */
export const versionOf = (browser: string): string =>
  execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './src/cli/chromium.ts';
import { environmentFor, leastFonts } from './src/cli/font-sets.ts';

const PORT = 4199;
const site = `http://localhost:${PORT.toString()}/`;
const oneFile = pathToFileURL('test-results/site/pas-a-pas.html').href;
const executablePath = findChromium();

/**
 * Specs open `#/…` and play the served site on a wide window. Those tagged `@phone` play it on a phone too, those
 * tagged `@file` the one-file build, off line. Those tagged `@audit-…` play there in `npm run audit` alone.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: '100%',
  // A test plays a whole tutorial: with both processors busy, the longest takes 51 s.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    locale: 'fr-FR',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // The same fonts on every machine, unless the caller has chosen.
      env: { ...environmentFor(leastFonts), ...(process.env as Record<string, string>) },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'wide',
      grepInvert: /@audit-wide/,
      use: { baseURL: site, viewport: { width: 1366, height: 800 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { baseURL: site, viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    {
      name: 'file',
      grep: /@file/,
      use: { baseURL: oneFile, offline: true, viewport: { width: 1366, height: 800 } },
    },
  ],
  webServer: {
    command: 'npm start',
    url: site,
    env: { PORT: PORT.toString(), WITH_HIDDEN: '1' },
    timeout: 120_000,
  },
});

import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

/** `npm run audit`: every slide in every size and setting, on the served site. */
export default defineConfig({
  ...everyday,
  testDir: '.',
  outputDir: '../../test-results/audit',
  timeout: 600_000,
  reporter: 'list',
  projects: [
    { name: 'audit', use: { ...everyday.projects?.[0]?.use } },
    // What `npm test` leaves out on a wide window, on a phone, and from the one file.
    { name: 'wide', testDir: '../e2e', grep: /@audit-wide/, use: { ...everyday.projects?.[0]?.use } },
    {
      name: 'phone',
      testDir: '../e2e',
      grep: /@audit-phone|@audit\b(?!-)/,
      use: { ...everyday.projects?.[1]?.use },
    },
    { name: 'file', testDir: '../e2e', grep: /@audit-file/, use: { ...everyday.projects?.[2]?.use } },
  ],
});

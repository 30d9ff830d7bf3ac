import type { Browser, CDPSession, Page } from '@playwright/test';

/** Times slower than this machine. */
const CPU = 4;
/** « Slow 4G »: milliseconds, and bytes a second. */
const NETWORK = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

export interface Slow {
  readonly page: Page;
  readonly tools: CDPSession;
}

/** A page of a browser that knows nothing yet, on a slow machine behind a slow network. */
export async function openSlow(browser: Browser): Promise<Slow> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await slowDown(tools, CPU);
  return { page, tools };
}

/** Makes the page run so many times slower than this machine; 1: as fast. */
export async function slowDown(tools: CDPSession, rate: number): Promise<void> {
  await tools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Bytes of the script heap once all that can be freed is. */
export async function heapOf(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage');
  return (await tools.send('Runtime.getHeapUsage')).usedSize;
}

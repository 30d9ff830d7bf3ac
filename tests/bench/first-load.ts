import type { Browser, Page } from '@playwright/test';
import type { Row } from './row.ts';

type Kind = 'JS' | 'CSS' | 'fonts' | 'HTML';

/** Bytes of the body as they came, compressed. */
type Weights = Readonly<Record<Kind, number>>;

interface Load {
  readonly url: string;
  /** Selector of what the page is opened for. */
  readonly shown: string;
  readonly budgets?: Partial<Weights>;
}

/** Weighs what a browser that knows nothing yet asks for until `shown` stands in the page; fonts count whenever they come. */
export async function firstLoad(browser: Browser, { url, shown, budgets = {} }: Load): Promise<Row[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteWhen, shown);
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  const weights = await weigh(page);
  await context.close();
  const address = new URL(url).hash;
  return Object.entries(weights).map(([kind, value]) => {
    const budget = budgets[kind as Kind];
    const name = `first load of ${address}, ${kind}`;
    return { name, value, unit: 'B', ...(budget === undefined ? {} : { budget }) };
  });
}

/** Runs in the page, before any of its scripts: marks the moment when the element is there. */
function noteWhen(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    performance.mark('shown');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true });
}

async function weigh(page: Page): Promise<Weights> {
  const { shown, html, files } = await page.evaluate(timings);
  const sum = (extension: string, until: number) =>
    files
      .filter(({ name, startTime }) => name.endsWith(extension) && startTime <= until)
      .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
  return { JS: sum('.js', shown), CSS: sum('.css', shown), fonts: sum('.woff2', Infinity), HTML: html };
}

/** Runs in the page: when the element was there, what the page weighs, and all that was asked for. */
function timings() {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    shown: performance.getEntriesByName('shown')[0]!.startTime,
    html: page!.encodedBodySize,
    files: files.map(({ name, startTime, encodedBodySize }) => ({ name, startTime, encodedBodySize })),
  };
}

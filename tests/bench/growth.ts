import type { Browser } from '@playwright/test';
import { firstLoad } from './first-load.ts';
import { buildOver, LIST } from './grown-site.ts';
import { keyToPaint } from './key-to-paint.ts';
import type { Row } from './row.ts';
import { writeShelf } from './shelf.ts';
import { openSite } from './site.ts';

const LENGTH = 40;
/** As many slides as a machine.ts may hold. */
const LONG = 2_000;
const FEW = Array<number>(3).fill(LENGTH);
const MANY = Array<number>(100).fill(LENGTH);
const SHARE = 1.05;
/** Paint times are quantised to display frames. */
const FRAME = 1_000 / 60;

/** Measures the site over few, many and long tutorials: only the list may grow. */
export async function growth(browser: Browser): Promise<Row[]> {
  const few = await measure(browser, FEW);
  const many = await measure(browser, MANY);
  const long = await measure(browser, [LONG, ...FEW.slice(1)]);
  return [
    ...named('3 tutorials', few),
    ...named('100 tutorials', within(many, few)),
    ...named(`a tutorial of ${LONG} slides`, within(long, few)),
  ];
}

async function measure(browser: Browser, lengths: readonly number[]): Promise<Row[]> {
  const site = await openSite(await buildOver(writeShelf(lengths)));
  try {
    return [
      ...(await firstLoad(browser, { url: `${site.url}#/`, shown: 'article', apart: LIST })),
      ...(await firstLoad(browser, { url: `${site.url}#/t-1`, shown: '[data-slide]', apart: LIST })),
      ...(await keyToPaint(browser, `${site.url}#/t-1/d3`)),
    ];
  } finally {
    site.close();
  }
}

const named = (what: string, rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, name: `${what}: ${row.name}` }));

/** The rows with what they were over few tutorials as their budget; the page and the list name all tutorials. */
const within = (rows: readonly Row[], few: readonly Row[]): Row[] =>
  rows.map((row, index) => {
    const before = few[index]!.value;
    if (row.name.endsWith('HTML') || row.name.endsWith(LIST)) return row;
    return { ...row, budget: row.unit === 'B' ? before * SHARE : before + FRAME };
  });

import { type Browsers, judgedHeap, judgedTroubles } from './against-floor.ts';
import { firstLoad } from './first-load.ts';
import { buildOver, LIST } from './grown-site.ts';
import { keyToPaint } from './key-to-paint.ts';
import type { Row } from './row.ts';
import { writeShelf } from './shelf.ts';
import { openSite } from './site.ts';
import { heapIn, paceOf } from './visit.ts';

const LENGTH = 40;
const LONG = 4_000;
const FEW = Array<number>(3).fill(LENGTH);
const MANY = Array<number>(100).fill(LENGTH);
const SHARE = 1.05;
/** Paint times are quantised to display frames. */
const FRAME = 1_000 / 60;

/** Measures the site over few, many and long tutorials: only the list may grow. */
export async function growth(browsers: Browsers): Promise<Row[]> {
  const few = await measure(browsers, FEW);
  const many = await measure(browsers, MANY);
  const long = await measure(browsers, [LONG, ...FEW.slice(1)]);
  return [
    ...named('3 tutorials', few),
    ...named('100 tutorials', within(many, few)),
    ...named(`a tutorial of ${LONG} slides`, within(long, few)),
  ];
}

async function measure({ usual, uncompiled }: Browsers, lengths: readonly number[]): Promise<Row[]> {
  const site = await openSite(await buildOver(writeShelf(lengths)));
  const url = `${site.url}#/t-1`;
  try {
    const pace = await paceOf(usual, url);
    return [
      ...(await firstLoad(usual, { url: `${site.url}#/`, shown: 'article', apart: LIST })),
      ...(await firstLoad(usual, { url, shown: '[data-slide]', apart: LIST })),
      ...(await keyToPaint(usual, `${url}/d3`)),
      { name: 'first slide painted', value: pace.firstSlide, unit: 'ms' },
      ...judgedTroubles('load', pace),
      judgedHeap('load', await heapIn(uncompiled, url)),
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
    const isTold = row.name.startsWith('first slide') || row.name.endsWith('HTML') || row.name.endsWith(LIST);
    if (isTold || row.budget !== undefined) return row;
    return { ...row, budget: row.unit === 'B' ? before * SHARE : before + FRAME };
  });

import type { Browser } from '@playwright/test';
import type { Row } from './row.ts';
import { type Heap, heapIn, medians, type Pace, paceOf } from './visit.ts';

const VISITS = 5;
const MEGABYTE = 1_000_000;
const TWO_FRAMES = 2 * (1_000 / 60);

/**
 * Two browsers, one of which compiles nothing to machine code: what V8 compiles while a page is used is kept
 * in the heap, is no growth of the page, and would hide it.
 */
export interface Browsers {
  readonly usual: Browser;
  readonly uncompiled: Browser;
}

interface Addresses {
  readonly floor: string;
  readonly ours: string;
}

/** Measures a tutorial and the floor on a slow machine behind a slow network, and compares them. */
export async function againstFloor(browsers: Browsers, addresses: Addresses): Promise<Row[]> {
  const pace = (url: string) => medians(VISITS, () => paceOf(browsers.usual, url));
  const floor = await pace(addresses.floor);
  const ours = await pace(addresses.ours);
  const name = new URL(addresses.ours).hash;
  return [
    ...toldPace('floor', floor),
    ...toldPace(name, ours),
    ...judgedPace(name, ours, floor),
    ...(await heaps(browsers, 'floor', addresses.floor)),
    ...(await heaps(browsers, name, addresses.ours)),
  ];
}

const toldPace = (whose: string, pace: Pace): Row[] => [
  { name: `${whose}, first slide painted`, value: pace.firstSlide, unit: 'ms' },
  { name: `${whose}, second slide after →`, value: pace.secondSlide, unit: 'ms' },
  { name: `${whose}, step p50`, value: pace.stepP50, unit: 'ms' },
  { name: `${whose}, step p95`, value: pace.stepP95, unit: 'ms' },
];

const judgedPace = (name: string, ours: Pace, floor: Pace): Row[] => [
  { name: `${name} ÷ floor, first slide`, value: ours.firstSlide / floor.firstSlide, unit: '×', budget: 2.5 },
  { name: `${name} ÷ floor, second slide`, value: ours.secondSlide / floor.secondSlide, unit: '×' },
  step(`${name} ÷ floor, step p50`, ours.stepP50, floor.stepP50),
  step(`${name} ÷ floor, step p95`, ours.stepP95, floor.stepP95),
  ...judgedTroubles(name, ours),
];

/** What the load of a page must keep to, whatever it shows. */
export const judgedTroubles = (name: string, pace: Pace): Row[] => [
  { name: `${name}, total blocking time`, value: pace.blocking, unit: 'ms', budget: 200 },
  { name: `${name}, layout shift`, value: pace.shift, unit: '', budget: 0.01 },
];

/** Paint times are quantised to display frames: a step within two frames of the floor is as good as it. */
function step(name: string, ours: number, floor: number): Row {
  const budget = Math.max(1.5, (floor + TWO_FRAMES) / floor);
  return { name, value: ours / floor, unit: '×', budget };
}

async function heaps({ usual, uncompiled }: Browsers, name: string, url: string): Promise<Row[]> {
  const compiled = await heapIn(usual, url);
  return [
    { name: `${name}, heap after load`, value: compiled.heap / MEGABYTE, unit: 'MB' },
    { name: `${name}, heap growth, machine code in it`, value: compiled.growth / MEGABYTE, unit: 'MB' },
    judgedHeap(name, await medians(3, () => heapIn(uncompiled, url))),
  ];
}

/** What 500 steps may add to the heap, machine code apart. */
export const judgedHeap = (name: string, { growth }: Heap): Row => ({
  name: `${name}, heap growth over 500 steps`,
  value: growth / MEGABYTE,
  unit: 'MB',
  budget: 0.3,
});

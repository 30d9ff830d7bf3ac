import type { Browser } from '@playwright/test';
import type { Row } from './row.ts';
import { type Figures, visits } from './visit.ts';

const MEGABYTE = 1_000_000;
const TWO_FRAMES = 2 * (1_000 / 60);

interface Addresses {
  readonly floor: string;
  readonly ours: string;
}

/** Measures a tutorial and the floor on a slow machine behind a slow network, and compares them. */
export async function againstFloor(browser: Browser, addresses: Addresses): Promise<Row[]> {
  const floor = await visits(browser, addresses.floor);
  const ours = await visits(browser, addresses.ours);
  const name = new URL(addresses.ours).hash;
  return [...told('floor', floor), ...told(name, ours), ...judged(name, ours, floor)];
}

const told = (whose: string, figures: Figures): Row[] => [
  { name: `${whose}, first slide painted`, value: figures.firstSlide, unit: 'ms' },
  { name: `${whose}, second slide after →`, value: figures.secondSlide, unit: 'ms' },
  { name: `${whose}, step p50`, value: figures.stepP50, unit: 'ms' },
  { name: `${whose}, step p95`, value: figures.stepP95, unit: 'ms' },
  { name: `${whose}, total blocking time`, value: figures.blocking, unit: 'ms' },
  { name: `${whose}, layout shift`, value: figures.shift, unit: '' },
  { name: `${whose}, heap after load`, value: figures.heap / MEGABYTE, unit: 'MB' },
  { name: `${whose}, heap growth over 500 steps`, value: figures.growth / MEGABYTE, unit: 'MB' },
];

const judged = (name: string, ours: Figures, floor: Figures): Row[] => [
  { name: `${name} ÷ floor, first slide`, value: ours.firstSlide / floor.firstSlide, unit: '×', budget: 2.5 },
  { name: `${name} ÷ floor, second slide`, value: ours.secondSlide / floor.secondSlide, unit: '×' },
  step(`${name} ÷ floor, step p50`, ours.stepP50, floor.stepP50),
  step(`${name} ÷ floor, step p95`, ours.stepP95, floor.stepP95),
  { name: `${name}, total blocking time`, value: ours.blocking, unit: 'ms', budget: 200 },
  { name: `${name}, layout shift`, value: ours.shift, unit: '', budget: 0.01 },
  { name: `${name}, heap growth`, value: ours.growth / MEGABYTE, unit: 'MB', budget: 0.3 },
];

/** Paint times are quantised to display frames: a step within two frames of the floor is as good as it. */
function step(name: string, ours: number, floor: number): Row {
  const budget = Math.max(1.5, (floor + TWO_FRAMES) / floor);
  return { name, value: ours / floor, unit: '×', budget };
}

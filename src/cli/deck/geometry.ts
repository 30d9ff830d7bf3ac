import type { Area } from '../../engine/flow/flow.ts';
import { find, type Element, numberIn } from './xml.ts';

/** A rectangle of a slide, in the deck’s own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of a picture’s file that are cut off at each side, as shares of its width or height. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle of a shape; undefined if only its layout gives one. */
export function boxOf(
  properties: Element | undefined,
  [position, extent]: readonly [string, string] = ['off', 'ext'],
): Box | undefined {
  const frame = find(properties, 'xfrm');
  const [at, size] = [find(frame, position), find(frame, extent)];
  if (!at || !size) return undefined;
  return {
    x: numberIn(at, 'x'),
    y: numberIn(at, 'y'),
    width: numberIn(size, 'cx'),
    height: numberIn(size, 'cy'),
  };
}

/** The box after the drawing that contains it has been stretched from `from` to `to`. */
export function stretched(box: Box, from: Box, to: Box): Box {
  const wide = from.width > 0 ? to.width / from.width : 1;
  const high = from.height > 0 ? to.height / from.height : 1;
  return {
    x: to.x + (box.x - from.x) * wide,
    y: to.y + (box.y - from.y) * high,
    width: box.width * wide,
    height: box.height * high,
  };
}

export const surface = ({ width, height }: Box): number => width * height;

/** Whether the centre of a box is inside another. */
export function isOver(box: Box, other: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x > other.x && x < other.x + other.width && y > other.y && y < other.y + other.height;
}

/**
 * The area of a picture’s file under a box, in percent of the picture, rounded to tenths and limited to the
 * picture.
 */
export function areaUnder(box: Box, picture: Box, crop: Crop): Area {
  const across = (x: number) => percent((x - picture.x) / picture.width, crop.left, crop.right);
  const down = (y: number) => percent((y - picture.y) / picture.height, crop.top, crop.bottom);
  const [left, top] = [across(box.x), down(box.y)];
  return [left, top, tenth(across(box.x + box.width) - left), tenth(down(box.y + box.height) - top)];
}

function percent(share: number, before: number, after: number): number {
  const within = Math.min(1, Math.max(0, share));
  return tenth(100 * Math.min(1, Math.max(0, before + within * (1 - before - after))));
}

/**
 * The ways to enlarge an area to a least width and height within its picture: around its centre first, then
 * to a side.
 */
export function grown([left, top, width, height]: Area, [least, low]: readonly [number, number]): Area[] {
  const lefts = starts(left, width, least);
  const tops = starts(top, height, low);
  const [wide, high] = [Math.max(width, least), Math.max(height, low)];
  return lefts.flatMap((x) => tops.map((y): Area => [x, y, wide, high]));
}

function starts(start: number, length: number, least: number): number[] {
  if (length >= least) return [start];
  const ways = [start + (length - least) / 2, start + length - least, start];
  return ways.map((way) => tenth(Math.min(100 - least, Math.max(0, way))));
}

export const overlap = (one: Area, other: Area): boolean =>
  one[0] < other[0] + other[2] &&
  other[0] < one[0] + one[2] &&
  one[1] < other[1] + other[3] &&
  other[1] < one[1] + one[3];

const tenth = (number: number): number => Math.round(number * 10) / 10;

import type { Area } from '../flow/flow.ts';
import { pictureSlides } from './pictures.ts';
import type { Location } from '../diagnostics/position.ts';
import { inMachine, type Subject } from './subject.ts';

/** An area of a picture on the stage. */
export interface AreaPosition {
  readonly slide: string;
  readonly name: string;
  readonly box: Area;
  /** Size of the picture in pixels; undefined if the picture can't be read. */
  readonly size: readonly [width: number, height: number] | undefined;
  readonly location: { readonly name: Location; readonly box: Location };
}

/** Every area of every picture on a stage. */
export const areasOf = (subject: Subject): AreaPosition[] =>
  pictureSlides(subject).flatMap(({ slide, stage }) =>
    Object.entries(stage.areas).flatMap(([name, box]) => {
      const at = subject.machine.positions.slides.get(slide)?.areas.get(name);
      if (!at) return [];
      const location = { name: inMachine(subject, at.name, slide), box: inMachine(subject, at.box, slide) };
      return [{ slide, name, box, size: subject.media.get(stage.image)?.size, location }];
    }),
  );

export function isInside([left, top, width, height]: Area): boolean {
  const isOrdered = left >= 0 && top >= 0 && width > 0 && height > 0;
  return isOrdered && left + width <= 100 && top + height <= 100;
}

/** CSS pixels: least width of a target for a finger, and width of a phone. */
const FINGER = 44;
const PHONE = 390;

/**
 * Least width and height of an area, in percent of a picture of this size in pixels, rounded up to tenths.
 */
export const smallestOn = ([width, height]: readonly [number, number]): [number, number] => [
  upToTenth((100 * FINGER) / PHONE),
  upToTenth((100 * FINGER * width) / (PHONE * height)),
];

const upToTenth = (percent: number): number => Math.min(100, Math.ceil(percent * 10) / 10);

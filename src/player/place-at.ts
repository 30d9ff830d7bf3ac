import type { Area } from '../engine/flow/flow.ts';

/**
 * Places an element at a point, in CSS pixels, through its style object: the content security policy refuses
 * `style` attributes.
 */
export const placeAt =
  (left: number, top: number) =>
  (node: HTMLElement): void => {
    node.style.left = `${left}px`;
    node.style.top = `${top}px`;
  };

/** Lays an element over an area of its container. */
export const layOver =
  ([left, top, width, height]: Area) =>
  ({ style }: HTMLElement): void => {
    Object.assign(style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` });
  };

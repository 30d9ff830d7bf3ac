import type { Gesture } from '../../contract/gesture.ts';

/** An area of a picture: left, top, width and height, in percent of the picture. */
export type Area = readonly [left: number, top: number, width: number, height: number];

/** A picture on the stage, as `media/<file>`, with named areas that can be pressed. */
export interface PictureStage {
  readonly kind: 'picture';
  readonly image: string;
  readonly areas: Readonly<Record<string, Area>>;
  /** Size of the picture in pixels; set when the tutorial is compiled. */
  readonly size?: readonly [width: number, height: number];
}

/** What the stage shows on a slide. */
export type Stage =
  | { readonly kind: 'scene'; readonly name: string }
  | PictureStage
  | { readonly kind: 'none' }
  | { readonly kind: 'continue' };

/**
 * Last part of the shortest path to a slide: the gestures made on slide `from`, or from the start if `from`
 * is absent.
 */
export interface Leg {
  readonly from?: string;
  readonly gestures: readonly Gesture[];
}

/** A state of the author's machine, as data. */
export interface SlideFlow {
  readonly chapter: string;
  readonly stage: Stage;
  readonly end: boolean;
  /** Maps events to slides; the first is the expected event. */
  readonly on: Readonly<Record<string, string>>;
}

/** The author's machine, as data. */
export interface Flow {
  readonly id: string;
  readonly initial: string;
  readonly slides: Readonly<Record<string, SlideFlow>>;
}

/** What the exploration found about a slide. */
export interface SlidePaths {
  readonly leg: Leg;
  /**
   * Maps events to the gestures that cause them, from the state in which the shortest path reaches the slide.
   */
  readonly paths: Readonly<Record<string, readonly Gesture[]>>;
  /** Position on the expected path, from 1. */
  readonly step: number;
}

/** A flow with the results of its exploration, ready to play. Made at build time. */
export interface CompiledFlow extends Flow {
  /** Number of slides on the expected path. */
  readonly length: number;
  readonly slides: Readonly<Record<string, SlideFlow & SlidePaths>>;
}

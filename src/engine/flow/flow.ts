import type { Gesture } from '../../contract/gesture.ts';

/** A part of a picture: left, top, width and height, in percent of it. */
export type Area = readonly [left: number, top: number, width: number, height: number];

/** A picture on the stage, as `media/<file>`; its named areas can be pressed. */
export interface PictureStage {
  readonly kind: 'picture';
  readonly image: string;
  readonly areas: Readonly<Record<string, Area>>;
  /** Pixels of the picture, once compiled. */
  readonly size?: readonly [width: number, height: number];
}

/** What stands on the stage while a slide is shown. */
export type Stage =
  | { readonly kind: 'scene'; readonly name: string }
  | PictureStage
  | { readonly kind: 'none' }
  | { readonly kind: 'continue' };

/** How the shortest way comes to a slide: these gestures, from that slide (from the start without one). */
export interface Leg {
  readonly from?: string;
  readonly gestures: readonly Gesture[];
}

/** A state of the author's machine, as data. */
export interface SlideFlow {
  readonly chapter: string;
  readonly stage: Stage;
  readonly end: boolean;
  /** Event to slide; the first is the expected one. */
  readonly on: Readonly<Record<string, string>>;
}

/** The author's machine, as data. */
export interface Flow {
  readonly id: string;
  readonly initial: string;
  readonly slides: Readonly<Record<string, SlideFlow>>;
}

/** What the build found out about a slide by walking tutorial × simulation. */
export interface SlidePaths {
  readonly leg: Leg;
  /** Event to the gestures that cause it, from the state that the slide's own address gives. */
  readonly paths: Readonly<Record<string, readonly Gesture[]>>;
  /** Position on the expected path, from 1. */
  readonly step: number;
}

/** A tutorial's flow, ready to play. Made at build time. */
export interface CompiledFlow extends Flow {
  /** Slides on the expected path. */
  readonly length: number;
  readonly slides: Readonly<Record<string, SlideFlow & SlidePaths>>;
}

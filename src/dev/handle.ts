import type { Component } from 'svelte';
import type { Problem } from '../engine/diagnostics/problem.ts';
import type { CompiledFlow } from '../engine/flow/flow.ts';
import type { PortableGesture } from '../engine/play/portable.ts';
import type { Session } from '../engine/play/session.ts';
import type { Sketch } from '../engine/sketch.ts';
import type { Words } from '../engine/flow/words.ts';

/** The tutorial that the page plays. */
export interface Played {
  readonly flow: CompiledFlow;
  readonly words: Words;
  readonly lang: string;
  /** The slides visited and the state of the service. */
  readonly session: Session;
  /** The gestures that led to the current slide, in a form that can be copied. */
  readonly trail: readonly PortableGesture[];
}

/** What the tools for authors can read from the page and do to it. Its values are reactive. */
export interface Handle {
  /** Folder of the tutorial shown, or of the tutorial that could not be shown. */
  readonly tutorial: string | undefined;
  /** Undefined on a page without a tutorial. */
  readonly played: Played | undefined;
  /** Problems of the tutorial shown. */
  readonly problems: readonly Problem[];
  /** Problems that prevent the page from being shown. */
  readonly obstacles: readonly Problem[];
  /** The tutorial shown, as last saved, even if it can’t be played. */
  readonly sketch: Sketch | undefined;
  /** Goes to a slide by its shortest path; « Précédent » returns. */
  jump(slide: string): void;
  /** Replays a trail from the first slide. */
  replay(trail: readonly PortableGesture[]): void;
}

/**
 * A tool that loads when its button in the authors’ bar is pressed. It is displayed between the page and the
 * bar.
 */
export interface Tool {
  readonly label: string;
  readonly load: () => Promise<{ readonly default: Component<{ handle: Handle; onclose: () => void }> }>;
}

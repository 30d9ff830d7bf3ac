import type { Component } from 'svelte';
import type { Problem } from '../engine/diagnostics/problem.ts';
import type { CompiledFlow } from '../engine/flow/flow.ts';
import type { PortableGesture } from '../engine/play/portable.ts';
import type { Session } from '../engine/play/session.ts';
import type { Sketch } from '../engine/sketch.ts';
import type { Words } from '../engine/flow/words.ts';

/** A tutorial while it is played. */
export interface Played {
  readonly flow: CompiledFlow;
  readonly words: Words;
  readonly lang: string;
  /** The slides visited, and the service as it is. */
  readonly session: Session;
  /** The gestures that led here, ready to be copied. */
  readonly trail: readonly PortableGesture[];
}

/** What the tools for authors know of the page, and may do to it. Its values are reactive. */
export interface Handle {
  /** Folder of the tutorial shown, or which could not be shown. */
  readonly tutorial: string | undefined;
  /** Nothing on a page without a tutorial. */
  readonly played: Played | undefined;
  /** All that is wrong with the tutorial shown. */
  readonly problems: readonly Problem[];
  /** What keeps the page from showing what it should. */
  readonly obstacles: readonly Problem[];
  /** The tutorial shown as it was last saved, even if it can’t be played. */
  readonly sketch: Sketch | undefined;
  /** Goes to a slide by its shortest way; « Précédent » comes back. */
  jump(slide: string): void;
  /** Makes a trail from the first slide. */
  replay(trail: readonly PortableGesture[]): void;
}

/** A tool that loads when its button in the authors’ bar is pressed. It stands between the page and the bar. */
export interface Tool {
  readonly label: string;
  readonly load: () => Promise<{ readonly default: Component<{ handle: Handle; onclose: () => void }> }>;
}

import type { Problem } from '../engine/diagnostics/problem.ts';
import type { Sketch } from '../engine/sketch.ts';

/** The state of the tutorials after the last save. */
export interface Shelf {
  readonly problems: readonly Problem[];
  /** Folders of the tutorials that can’t be played. */
  readonly broken: readonly string[];
  /** By folder of the tutorial. */
  readonly sketches: Readonly<Record<string, Sketch>>;
}

/** The problems of the tutorials after the last save. */
export class Problems {
  #shelf: Shelf = $state.raw({ problems: [], broken: [], sketches: {} });

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  update(shelf: Shelf): void {
    this.#shelf = shelf;
  }

  of(tutorial: string | undefined): readonly Problem[] {
    return this.#shelf.problems.filter((problem) => problem.tutorial === tutorial);
  }

  sketchOf(tutorial: string | undefined): Sketch | undefined {
    return tutorial === undefined ? undefined : this.#shelf.sketches[tutorial];
  }

  /** The problems of the other tutorials, by tutorial. */
  besides(
    tutorial: string | undefined,
  ): readonly (readonly [tutorial: string, problems: readonly Problem[]])[] {
    const names = this.#shelf.problems.map((problem) => problem.tutorial);
    const others = names.filter((name, index) => name !== tutorial && names.indexOf(name) === index);
    return others.map((other) => [other, this.of(other)]);
  }

  /** Folders of the tutorials that can’t be played. */
  get broken(): readonly string[] {
    return this.#shelf.broken;
  }
}

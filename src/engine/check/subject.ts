import type { Flow } from '../flow/flow.ts';
import type { MachineReading } from '../source/machine/machine.ts';
import type { Pictures } from '../flow/picture-stage.ts';
import type { Findings } from '../explore/survey.ts';
import type { TextReading } from '../source/text/text.ts';
import type { Place } from '../diagnostics/problem.ts';
import type { Fault, Spot } from '../diagnostics/diagnostic.ts';

/** The names that a simulated service offers to tutorials. */
export interface SimulationNames {
  readonly anchors: readonly string[];
  readonly scenes: readonly string[];
  readonly facts: readonly string[];
  readonly delays: readonly string[];
  /** Anchors in which one types. */
  readonly fields: readonly string[];
  /** Anchors that one presses. */
  readonly buttons: readonly string[];
}

/** A tutorial's files, read. */
export interface Reading {
  /** Name of its folder. */
  readonly tutorial: string;
  readonly machine: MachineReading;
  /** By language; `fr` is the original. */
  readonly texts: ReadonlyMap<string, TextReading>;
  /** By its `media/<file>`. */
  readonly media: Pictures;
  /** Paths of links that lead out of the folder: nothing was read through them. */
  readonly outside: readonly string[];
}

/** A tutorial of the shelf, as the others see it. */
export interface Neighbour {
  /** By language; none where the title is not known. */
  readonly titles: Readonly<Record<string, string>>;
  /** Absent if it is announced and not written. */
  readonly reading?: Reading;
}

/** A tutorial and all that its rules look at. */
export interface Subject extends Reading {
  /** By the name that authors give to `tutorial(…)`. */
  readonly simulations: ReadonlyMap<string, SimulationNames>;
  /** Absent while names are wrong: nothing can be walked then. */
  readonly survey: Findings | undefined;
  /** Every tutorial of the shelf, this one included. */
  readonly tutorials: ReadonlyMap<string, Neighbour>;
}

/** Looks for one kind of mistake. */
export type Check = (subject: Subject) => Fault[];

/** A line of `on`. */
export interface Transition {
  readonly slide: string;
  readonly event: string;
  readonly target: string;
  readonly at: { readonly event: Place; readonly target: Place };
}

/** Language in which a tutorial is written first. */
export const ORIGINAL = 'fr';

const none: Flow['slides'] = {};

/** Slides of the machine, in order. */
export const slidesOf = ({ machine }: Subject) => Object.entries(machine.flow?.slides ?? none);

/** Names of the service that the tutorial teaches. */
export const namesOf = ({ machine, simulations }: Subject): SimulationNames | undefined =>
  machine.simulation === undefined ? undefined : simulations.get(machine.simulation);

/** Transitions of the machine whose target could be read, in order. */
export function transitionsOf(subject: Subject): Transition[] {
  return slidesOf(subject).flatMap(([slide, { on }]) =>
    Object.entries(on).flatMap(([event, target]) => {
      const at = subject.machine.places.slides.get(slide)?.events.get(event);
      return at && target !== '' ? [{ slide, event, target, at }] : [];
    }),
  );
}

/** Names of the areas of the picture on a slide's stage; nothing where no picture stands on it. */
export function areaNames({ machine }: Subject, slide: string): readonly string[] | undefined {
  const stage = machine.flow?.slides[slide]?.stage;
  return stage?.kind === 'picture' ? Object.keys(stage.areas) : undefined;
}

/** A place in machine.ts. */
export const inMachine = ({ machine }: Subject, at: Place, slide?: string): Spot => ({
  ...machine.where,
  ...at,
  ...(slide !== undefined && { slide }),
});

/** A place in a text. */
export const inText = ({ where }: TextReading, at: Place, slide?: string): Spot => ({
  ...where,
  ...at,
  ...(slide !== undefined && { slide }),
});

import type { Neighbour, Reading } from '../source/reading.ts';
import type { MachineReading } from '../source/machine/machine.ts';
import type { Flow } from '../flow/flow.ts';
import type { Exploration } from '../explore/exploration.ts';
import type { TextReading } from '../source/text/text.ts';
import type { Location, Position } from '../diagnostics/position.ts';

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

/** A tutorial and all that its rules look at. */
export interface Subject extends Reading {
  /** By the name that authors give to `tutorial(…)`. */
  readonly simulations: ReadonlyMap<string, SimulationNames>;
  /** Absent while names are wrong: nothing can be walked then. */
  readonly exploration: Exploration | undefined;
  /** Every tutorial of the shelf, this one included. */
  readonly tutorials: ReadonlyMap<string, Neighbour>;
}

/** A line of `on`. */
export interface Transition {
  readonly slide: string;
  readonly event: string;
  readonly target: string;
  readonly at: { readonly event: Position; readonly target: Position };
}

const none: Flow['slides'] = {};

/** Slides of the machine, in order. */
export const slidesOf = ({ machine }: Subject) => Object.entries(machine.flow?.slides ?? none);

/** Names of the service that the tutorial teaches. */
export const namesOf = ({ machine, simulations }: Subject): SimulationNames | undefined =>
  machine.simulation === undefined ? undefined : simulations.get(machine.simulation);

/** Transitions of the machine whose target could be read, in order. */
export function transitionsOf({ machine }: Subject): readonly Transition[] {
  const known = transitions.get(machine);
  if (known) return known;
  const found = readTransitions(machine);
  transitions.set(machine, found);
  return found;
}

/** By machine: more than ten rules ask for them. */
const transitions = new WeakMap<MachineReading, readonly Transition[]>();

const readTransitions = ({ flow, positions }: MachineReading): Transition[] =>
  Object.entries(flow?.slides ?? none).flatMap(([slide, { on }]) =>
    Object.entries(on).flatMap(([event, target]) => {
      const at = positions.slides.get(slide)?.events.get(event);
      return at && target !== '' ? [{ slide, event, target, at }] : [];
    }),
  );

/** Names of the areas of the picture on a slide's stage; nothing where no picture stands on it. */
export function areaNames({ machine }: Subject, slide: string): readonly string[] | undefined {
  const stage = machine.flow?.slides[slide]?.stage;
  return stage?.kind === 'picture' ? Object.keys(stage.areas) : undefined;
}

/** A place in machine.ts. */
export const inMachine = ({ machine }: Subject, at: Position, slide?: string): Location => ({
  ...machine.where,
  ...at,
  ...(slide !== undefined && { slide }),
});

/** A place in a text. */
export const inText = ({ where }: TextReading, at: Position, slide?: string): Location => ({
  ...where,
  ...at,
  ...(slide !== undefined && { slide }),
});

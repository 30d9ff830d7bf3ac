import type { Neighbour, Reading } from '../source/reading.ts';
import type { MachineReading } from '../source/machine/machine.ts';
import type { Flow } from '../flow/flow.ts';
import type { Exploration } from '../explore/exploration.ts';
import type { TextReading } from '../source/text/text.ts';
import type { Location, Position } from '../diagnostics/position.ts';

/** The names of a simulated service that tutorials may use. */
export interface SimulationNames {
  readonly anchors: readonly string[];
  readonly scenes: readonly string[];
  readonly facts: readonly string[];
  readonly delays: readonly string[];
  /** Anchors that accept text. */
  readonly fields: readonly string[];
  /** Anchors that can be pressed. */
  readonly buttons: readonly string[];
}

/** A tutorial with all the data that rules read. */
export interface Subject extends Reading {
  /** By the name that authors pass to `tutorial(…)`. */
  readonly simulations: ReadonlyMap<string, SimulationNames>;
  /** Absent if the flow cannot be explored, for example because names are unknown. */
  readonly exploration: Exploration | undefined;
  /** Every tutorial of the shelf, this one included. */
  readonly tutorials: ReadonlyMap<string, Neighbour>;
}

/** One transition of the machine, written as a line of `on`. */
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

/** Cache by machine: more than ten rules read the transitions. */
const transitions = new WeakMap<MachineReading, readonly Transition[]>();

const readTransitions = ({ flow, positions }: MachineReading): Transition[] =>
  Object.entries(flow?.slides ?? none).flatMap(([slide, { on }]) =>
    Object.entries(on).flatMap(([event, target]) => {
      const at = positions.slides.get(slide)?.events.get(event);
      return at && target !== '' ? [{ slide, event, target, at }] : [];
    }),
  );

/** Names of the areas of the picture on a slide's stage; undefined if the stage is not a picture. */
export function areaNames({ machine }: Subject, slide: string): readonly string[] | undefined {
  const stage = machine.flow?.slides[slide]?.stage;
  return stage?.kind === 'picture' ? Object.keys(stage.areas) : undefined;
}

/** The location of a position in machine.ts. */
export const inMachine = ({ machine }: Subject, at: Position, slide?: string): Location => ({
  ...machine.where,
  ...at,
  ...(slide !== undefined && { slide }),
});

/** The location of a position in a text. */
export const inText = ({ where }: TextReading, at: Position, slide?: string): Location => ({
  ...where,
  ...at,
  ...(slide !== undefined && { slide }),
});

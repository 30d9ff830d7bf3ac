import { type AnyStateMachine, createMachine } from 'xstate';
import type { Flow, SlideFlow } from './flow.ts';

/** A tutorial as its author writes it, or the same data. */
interface TutorialConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: object;
}

/**
 * The XState machine of a tutorial: one state per slide, in the author's order, with the stage in `meta`.
 * `machine.config` is JSON that XState's viewers can open. Throws an `Error` if XState refuses the
 * configuration.
 */
export const toMachine = ({ id, initial, states }: TutorialConfig): AnyStateMachine =>
  createMachine({ id, initial, states } as Parameters<typeof createMachine>[0]);

/** Builds the XState machine of a flow. Throws an `Error` if XState refuses the configuration. */
export function machineOf({ id, initial, slides }: Flow): AnyStateMachine {
  const states = Object.entries(slides).map(
    ([name, { chapter, stage, end, on }]) => [name, { meta: { chapter, stage, end }, on }] as const,
  );
  return toMachine({ id, initial, states: Object.fromEntries(states) });
}

/** The flow of a machine; of several transitions for an event, XState's first is kept. */
export function flowOf({ id, root }: AnyStateMachine): Flow {
  const slides = Object.values(root.states).map((node): [string, SlideFlow] => {
    const transitions = [...node.transitions.values()].flatMap(([first]) => first ?? []);
    const on = transitions.map(({ eventType, target }) => [eventType, target?.[0]?.key ?? node.key] as const);
    const meta = node.meta as Omit<SlideFlow, 'on'>;
    return [node.key, { ...meta, on: Object.fromEntries(on) as SlideFlow['on'] }];
  });
  return { id, initial: root.initial.target[0]?.key ?? '', slides: Object.fromEntries(slides) };
}

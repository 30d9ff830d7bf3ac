import { type AnyStateMachine, createMachine } from 'xstate';
import type { Flow, SlideFlow } from './flow.ts';

/** A tutorial as its author writes it, or as data that says as much. */
interface TutorialConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: object;
}

/**
 * The XState machine that a tutorial is: a state a slide, in the author's order, whose `meta` says what stands on the
 * stage; `machine.config` is JSON, which XState's viewers open. Throws an `Error` for what XState refuses.
 */
export const toMachine = ({ id, initial, states }: TutorialConfig): AnyStateMachine =>
  createMachine({ id, initial, states } as Parameters<typeof createMachine>[0]);

/** A flow as the machine that XState makes of it. Throws an `Error` for what XState refuses. */
export function machineOf({ id, initial, slides }: Flow): AnyStateMachine {
  const states = Object.entries(slides).map(
    ([name, { chapter, stage, end, on }]) => [name, { meta: { chapter, stage, end }, on }] as const,
  );
  return toMachine({ id, initial, states: Object.fromEntries(states) });
}

/** The flow of a machine, as XState understands it: of several transitions for an event, the first. */
export function flowOf({ id, root }: AnyStateMachine): Flow {
  const slides = Object.values(root.states).map((node): [string, SlideFlow] => {
    const transitions = [...node.transitions.values()].flatMap(([first]) => first ?? []);
    const on = transitions.map(({ eventType, target }) => [eventType, target?.[0]?.key ?? node.key] as const);
    const meta = node.meta as Omit<SlideFlow, 'on'>;
    return [node.key, { ...meta, on: Object.fromEntries(on) as SlideFlow['on'] }];
  });
  return { id, initial: root.initial.target[0]?.key ?? '', slides: Object.fromEntries(slides) };
}

import { describe, expect, test } from 'vitest';
import { type AnyStateMachine, createMachine, initialTransition, transition } from 'xstate';
import { written } from './world.ts';

/** What authors wrote, as XState reads it, by tutorial. */
const machines = Object.entries(
  import.meta.glob<object>('../../tutorials/*/machine.ts', { eager: true, import: 'default' }),
).map(([file, machine]): [string, AnyStateMachine] => [file.split('/').at(-2) ?? '', createMachine(machine)]);

describe.each(machines)('%s', (id, xstate) => {
  const { initial, slides } = written(id).flow;
  const events = [...new Set(Object.values(slides).flatMap(({ on }) => Object.keys(on)))];

  test('begins where XState begins', () => {
    expect(initialTransition(xstate)[0].value).toBe(initial);
  });

  test('has the states of XState, and no other', () => {
    expect(Object.keys(slides)).toEqual(Object.keys(xstate.states));
  });

  test.each(Object.keys(slides))('« %s » answers to every event as XState does', (slide) => {
    const state = xstate.resolveState({ value: slide, context: {} });
    const targets = (target: (event: string) => unknown) => events.map((event) => [event, target(event)]);
    expect(targets((event) => slides[slide]?.on[event] ?? slide)).toEqual(
      targets((type) => transition(xstate, state, { type })[0].value),
    );
  });
});

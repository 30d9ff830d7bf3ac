import { expect, test } from 'vitest';
import { createMachine, transition } from 'xstate';
import machine from '../../tutorials/connexion/machine.ts';
import { connexion } from './world.ts';

const { slides, initial } = connexion.route;
const xstate = createMachine(machine);
const events = [...new Set(Object.values(slides).flatMap(({ on }) => Object.keys(on)))];

test('the tutorial begins where XState begins', () => {
  expect(xstate.resolveState({ value: initial }).value).toBe(initial);
  expect(xstate.config.initial).toBe(initial);
});

test('the tutorial has the states of XState, and no other', () => {
  expect(Object.keys(slides)).toEqual(Object.keys(xstate.states));
});

test.each(Object.keys(slides))('« %s » answers to every event as XState does', (slide) => {
  const state = xstate.resolveState({ value: slide });
  const targets = (target: (event: string) => unknown) => events.map((event) => [event, target(event)]);
  expect(targets((event) => slides[slide]?.on[event] ?? slide)).toEqual(
    targets((type) => transition(xstate, state, { type })[0].value),
  );
});

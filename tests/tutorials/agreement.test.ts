import { describe, expect, test } from 'vitest';
import { createMachine, transition } from 'xstate';
import connexion from '../../tutorials/connexion/machine.ts';
import exempleImageMachine from '../../tutorials/exemple-image/machine.ts';
import identifiantOublie from '../../tutorials/identifiant-oublie/machine.ts';
import messagerie from '../../tutorials/messagerie/machine.ts';
import motDePasseOublie from '../../tutorials/mot-de-passe-oublie/machine.ts';
import { exempleImage, tutorials } from './world.ts';

const machines = [connexion, identifiantOublie, motDePasseOublie, messagerie, exempleImageMachine].map(
  (machine) => createMachine(machine),
);

describe.each([...tutorials, exempleImage])('$flow.id', ({ flow: { id, initial, slides } }) => {
  const xstate = machines.find((machine) => machine.id === id)!;
  const events = [...new Set(Object.values(slides).flatMap(({ on }) => Object.keys(on)))];

  test('begins where XState begins', () => {
    expect(xstate.resolveState({ value: initial }).value).toBe(initial);
    expect(xstate.config.initial).toBe(initial);
  });

  test('has the states of XState, and no other', () => {
    expect(Object.keys(slides)).toEqual(Object.keys(xstate.states));
  });

  test.each(Object.keys(slides))('« %s » answers to every event as XState does', (slide) => {
    const state = xstate.resolveState({ value: slide });
    const targets = (target: (event: string) => unknown) => events.map((event) => [event, target(event)]);
    expect(targets((event) => slides[slide]?.on[event] ?? slide)).toEqual(
      targets((type) => transition(xstate, state, { type })[0].value),
    );
  });
});

import type { AnyStateNode } from 'xstate';
import { describe, expect, test } from 'vitest';
import { monEspaceSante } from '../../src/services/index.ts';
import { simulations } from '../../src/services/simulations.ts';

/** What XState makes of `and`, `or` and `not`. */
interface Combination {
  readonly guards?: readonly unknown[];
}

/** The atoms of a guard: names, and what has none. */
const atomsOf = (guard: unknown): unknown[] => (guard as Combination).guards?.flatMap(atomsOf) ?? [guard];

/** All that the transitions of a state and of those inside it ask. */
function askedIn(node: AnyStateNode): unknown[] {
  const own = [...node.transitions.values()].flat().flatMap(({ guard }) => guard ?? []);
  return [...own.flatMap(atomsOf), ...Object.values(node.states).flatMap(askedIn)];
}

test('there are guards to look at', () => {
  const { machine } = monEspaceSante;
  expect(new Set(askedIn(machine.root)).size).toBeGreaterThan(10);
});

describe.each([...simulations.values()])('the guards of $manifest.id', ({ machine }) => {
  const asked = askedIn(machine.root);

  test('have a name each, or are made of those that have', () => {
    expect(asked.filter((guard) => typeof guard !== 'string')).toEqual([]);
  });

  test('are each written, and each asked', () => {
    const written = Object.keys(machine.implementations.guards);
    expect([...new Set(asked)].sort()).toEqual(written.sort());
  });
});

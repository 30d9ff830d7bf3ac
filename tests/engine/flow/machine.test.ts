import { createMachine, type AnyStateMachine, transition } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import { toMachine } from '#pas-a-pas';
import { describe, expect, test } from 'vitest';
import { readShelf } from '../../../src/build/read-shelf.ts';
import { buildFlow } from '../../../src/engine/check/build-flow.ts';
import { flowOf, machineOf } from '../../../src/engine/flow/machine.ts';
import { readTutorial } from '../../../src/engine/source/read-tutorial.ts';
import connexion from '../../../tutorials/connexion/machine.ts';
import type { Flow } from '../../../src/engine/flow/flow.ts';
import { branches as flow } from '../fixtures/branches.ts';

/** The fixture as it is before it is walked. */
const branches: Flow = {
  id: flow.id,
  initial: flow.initial,
  slides: Object.fromEntries(
    Object.entries(flow.slides).map(([slide, { chapter, stage, end, on }]) => [
      slide,
      { chapter, stage, end, on },
    ]),
  ),
};

const top = { line: 1, column: 1 };
const positions = { simulation: top, id: top, initial: top, slides: new Map() };
const where = { file: 'essai/machine.ts', tutorial: 'essai' };

describe('the machine that XState makes of a tutorial', () => {
  test('says the same flow again, slides and events in their order', () => {
    const flow = flowOf(machineOf(branches));
    expect(flow).toEqual(branches);
    expect(Object.keys(flow.slides)).toEqual(Object.keys(branches.slides));
    for (const [slide, { on }] of Object.entries(flow.slides))
      expect(Object.keys(on)).toEqual(Object.keys(branches.slides[slide]!.on));
  });

  test('says the same as what is read of every tutorial', () => {
    for (const files of readShelf('tutorials').tutorials) {
      const { flow } = readTutorial(files).machine;
      expect(flowOf(machineOf(flow!))).toEqual(flow);
    }
  });

  test('that it refuses is told in words, with the reason', () => {
    const slides = { un: { ...branches.slides[branches.initial]!, on: { next: 'nulle-part' } } };
    const flow = { id: 'essai', initial: 'un', slides };
    const { refused, ...built } = buildFlow({ flow, where, positions });
    expect(built).toEqual({});
    expect(refused).toEqual([
      {
        ...where,
        ...top,
        code: 'machine-refused',
        severity: 'error',
        params: [expect.stringContaining('nulle-part')],
      },
    ]);
  });
});

describe('what an author wrote, as a machine', () => {
  /** From each slide, by each of its events, to which slide. */
  const transitions = (machine: AnyStateMachine) =>
    Object.keys(machine.root.states).flatMap((slide) =>
      [...machine.root.states[slide]!.transitions.keys()].map((type) => {
        const from = machine.resolveState({ value: slide, context: {} });
        return `${slide} ${type} ${transition(machine, from, { type })[0].value as string}`;
      }),
    );

  test('can be saved as JSON, as XState’s editor opens it, and is the same machine', () => {
    const machine = toMachine(connexion);
    const saved = JSON.parse(JSON.stringify(machine.config)) as Parameters<typeof createMachine>[0];
    expect(transitions(createMachine(saved))).toEqual(transitions(machine));
    expect(transitions(machine).length).toBeGreaterThan(30);
  });

  test('is drawn by XState’s viewers: a node a slide, an edge a transition', () => {
    const machine = toMachine(connexion);
    const { children } = toDirectedGraph(machine);
    expect(children.map(({ stateNode }) => stateNode.key)).toEqual(Object.keys(connexion.states));
    const edges = children.flatMap(({ edges: ways }) =>
      ways.map(({ source, label, target }) => `${source.key} ${label.text} ${target.key}`),
    );
    expect(edges.sort()).toEqual(transitions(machine).sort());
  });
});

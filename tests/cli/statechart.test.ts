import { describe, expect, test } from 'vitest';
import { type AnyMachineSnapshot, type AnyStateNode, createMachine, initialTransition } from 'xstate';
import { toDirectedGraph } from 'xstate/graph';
import { chartJson, mermaid } from '../../src/cli/catalogue/statechart.ts';
import { simulations } from '../../src/services/simulations.ts';

/** Ids of a state and of all within it. */
const idsOf = (node: AnyStateNode): string[] => [node.id, ...Object.values(node.states).flatMap(idsOf)];

const services = [...simulations.values()].filter(({ anchors }) => Object.keys(anchors).length > 0);

describe.each(services)('the statechart of $manifest.id', ({ machine }) => {
  test('has every state in Mermaid, each once', () => {
    const declared = [...mermaid(machine).matchAll(/state "[^"]+" as (\w+)/g)].map(([, name]) => name);
    expect(declared).toHaveLength(idsOf(machine.root).length - 1);
    expect(new Set(declared).size).toBe(declared.length);
  });

  test('is read back by XState: the same states and the same edges', () => {
    const read = createMachine(JSON.parse(chartJson(machine)) as object);
    expect(idsOf(read.root)).toEqual(idsOf(machine.root));
    const edges = (of: typeof machine) =>
      JSON.stringify(
        toDirectedGraph(of).children.map(({ id, edges }) => [id, edges.map(({ label }) => label)]),
      );
    expect(edges(read as never)).toBe(edges(machine));
    const [start] = initialTransition(read);
    expect((start as AnyMachineSnapshot).value).toEqual(initialTransition(machine)[0].value);
  });
});

test('guards that are put together are written as one reads them', () => {
  const chart = mermaid(simulations.get('mediatheque')!.machine);
  expect(chart).toContain(
    '[cardIsRight and passwordIsRight and wantsToReserve] / signIn, did.connexion-reussie',
  );
  expect(chart).toContain('[cardIsBlank or passwordIsBlank]');
});

import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import { screenOf } from '../../contract/anchor.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { isPresent } from '../play/service.ts';

type Guard = Parameters<typeof evaluateGuard>[0];

/** A guard made by `and`, `or` or `not`. */
interface Combination {
  readonly guards?: readonly Guard[];
}

/** Tells something about a state of a service. */
type Question = (service: AnyMachineSnapshot) => boolean;

const atomsOf = (guard: Guard): readonly Guard[] =>
  (guard as Combination).guards?.flatMap(atomsOf) ?? [guard];

const guardsIn = (node: AnyStateNode): Guard[] => [
  ...[...node.transitions.values()].flat().flatMap(({ guard }) => (guard ? atomsOf(guard) : [])),
  ...Object.values(node.states).flatMap(guardsIn),
];

/**
 * Questions whose answers decide what can be done on a screen: its atomic guards, those of nested states included, and
 * the presence of each part that is not equivalent to another.
 */
function questionsOn({ anchors, machine }: Simulation, screen: string): Question[] {
  const node = machine.root.states[screen];
  const guards = new Set(node ? guardsIn(node) : []);
  return [
    ...[...guards].map(
      // No guard reads its event, but XState's type asks for one.
      (guard) => (service: AnyMachineSnapshot) =>
        evaluateGuard(guard, service.context, { type: '' }, service),
    ),
    ...Object.keys(anchors).flatMap((anchor) => {
      const { equivalentTo, present } = anchors[anchor] ?? {};
      return present && equivalentTo === undefined && screenOf(anchor) === screen ? [present] : [];
    }),
  ];
}

/** Questions by anchors of the service and by screen. */
const known = new WeakMap<Simulation['anchors'], Map<string, Question[]>>();

function answersOn(simulation: Simulation, screen: string, service: AnyMachineSnapshot): string {
  const byScreen = known.get(simulation.anchors) ?? new Map<string, Question[]>();
  known.set(simulation.anchors, byScreen);
  const questions = byScreen.get(screen) ?? questionsOn(simulation, screen);
  byScreen.set(screen, questions);
  return questions.map((isSo) => Number(isSo(service))).join('');
}

/** Values of the remembered entries whose `on` passes the test. */
const remembered = (
  simulation: Simulation,
  service: AnyMachineSnapshot,
  counts: (on?: readonly string[]) => boolean | undefined,
): unknown[] =>
  Object.values(simulation.remembered ?? {}).flatMap(({ of, on }) => (counts(on) ? [of(service)] : []));

/**
 * Identifies what a learner can do now: the state's value, the devices, the answers to the questions of their screens,
 * the delays that run, and what the service remembers on this screen. Equal views have equal exits, and their
 * successors on the same screen have equal views. Searches identify a state by its view: a service has about a
 * thousand views, and too many keys to visit.
 * @param besides equivalent parts whose presence counts too
 */
export function viewOf(
  simulation: Simulation,
  service: AnyMachineSnapshot,
  besides: readonly string[] = [],
): string {
  const devices = simulation.devices(service);
  const screen = devices[0]?.screen ?? '';
  return JSON.stringify([
    service.value,
    devices.map((view) => [view, answersOn(simulation, view.screen, service)]),
    simulation.waits(service),
    remembered(simulation, service, (on) => on?.includes(screen)),
    besides.filter((part) => isPresent(simulation, service, part)),
  ]);
}

/** Identifies a state of a service. Equal keys have equal exits, and successors with equal keys. */
export const keyOf = (simulation: Simulation, service: AnyMachineSnapshot): string =>
  JSON.stringify([viewOf(simulation, service), remembered(simulation, service, (on) => !on)]);

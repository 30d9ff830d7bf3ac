import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import { screenOf } from '../../contract/anchor.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { isPresent } from '../play/service.ts';

type Guard = Parameters<typeof evaluateGuard>[0];

/** A guard that is put together from others, as `and`, `or` and `not` make it. */
interface Combination {
  readonly guards?: readonly Guard[];
}

/** What decides whether something can be done on a screen. */
type Question = (service: AnyMachineSnapshot) => boolean;

const atomsOf = (guard: Guard): readonly Guard[] =>
  (guard as Combination).guards?.flatMap(atomsOf) ?? [guard];

const guardsIn = (node: AnyStateNode): Guard[] => [
  ...[...node.transitions.values()].flat().flatMap(({ guard }) => (guard ? atomsOf(guard) : [])),
  ...Object.values(node.states).flatMap(guardsIn),
];

/**
 * Of the transitions of a screen, those under a dialog too, the atomic guards; of its parts, whether they are there,
 * but for parts that mean the same as another.
 */
function questionsOn({ anchors, machine }: Simulation, screen: string): Question[] {
  const node = machine.root.states[screen];
  const guards = new Set(node ? guardsIn(node) : []);
  return [
    ...[...guards].map(
      // A guard that reads the event is given one of no kind.
      (guard) => (service: AnyMachineSnapshot) =>
        evaluateGuard(guard, service.context, { type: '' }, service),
    ),
    ...Object.keys(anchors).flatMap((anchor) => {
      const { equivalentTo, present } = anchors[anchor] ?? {};
      return present && equivalentTo === undefined && screenOf(anchor) === screen ? [present] : [];
    }),
  ];
}

/** Parts of a service, to screen, to its questions: they are found once. */
const known = new WeakMap<Simulation['anchors'], Map<string, Question[]>>();

function answersOn(simulation: Simulation, screen: string, service: AnyMachineSnapshot): string {
  const byScreen = known.get(simulation.anchors) ?? new Map<string, Question[]>();
  known.set(simulation.anchors, byScreen);
  const questions = byScreen.get(screen) ?? questionsOn(simulation, screen);
  byScreen.set(screen, questions);
  return questions.map((isSo) => Number(isSo(service))).join('');
}

/** What the service remembers, of those things that count on such screens. */
const remembered = (
  simulation: Simulation,
  service: AnyMachineSnapshot,
  counts: (on?: readonly string[]) => boolean | undefined,
): unknown[] =>
  Object.values(simulation.remembered ?? {}).flatMap(({ of, on }) => (counts(on) ? [of(service)] : []));

/**
 * What one has before oneself: the state's value, the devices, on each screen the truth of the named guards that its
 * transitions ask and which parts are there, the delays that run, and what the service remembers on this screen. Equal
 * views have equal exits, and those of their successors that stay on the screen have equal views. Searches know a
 * state by it: the simulated services have about a thousand views, and far more keys than could be walked.
 * @param besides parts that mean the same as another and are looked at all the same
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

/** What a state of a service is known by: equal keys have equal exits, and successors with equal keys. */
export const keyOf = (simulation: Simulation, service: AnyMachineSnapshot): string =>
  JSON.stringify([viewOf(simulation, service), remembered(simulation, service, (on) => !on)]);

import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import { screenOf } from '../../contract/anchor.ts';
import { screenOfState } from '../../contract/layer.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { isPresent } from '../play/service.ts';

type Guard = Parameters<typeof evaluateGuard>[0];

/** A guard that is put together from others, as `and`, `or` and `not` make it. */
interface Combination {
  readonly guards?: readonly Guard[];
}

const atomsOf = (guard: Guard): readonly Guard[] =>
  (guard as Combination).guards?.flatMap(atomsOf) ?? [guard];

const guardsIn = (node: AnyStateNode): Guard[] => [
  ...[...node.transitions.values()].flat().flatMap(({ guard }) => (guard ? atomsOf(guard) : [])),
  ...Object.values(node.states).flatMap(guardsIn),
];

/** Machine to screen, to the atomic guards that its transitions ask: a dialog hides some, and they still count. */
const known = new WeakMap<AnyStateMachine, Map<string, readonly Guard[]>>();

function guardsAsked({ machine }: AnyMachineSnapshot, screen: string): readonly Guard[] {
  const byScreen = known.get(machine) ?? new Map<string, readonly Guard[]>();
  known.set(machine, byScreen);
  const node = machine.root.states[screen];
  const asked = byScreen.get(screen) ?? [...new Set(node ? guardsIn(node) : [])];
  byScreen.set(screen, asked);
  return asked;
}

const bit = (is: boolean): string => (is ? '1' : '0');

/** What the guards that read the event are given. */
const ANY_EVENT = { type: '' };

const truths = (service: AnyMachineSnapshot): string =>
  guardsAsked(service, screenOfState(service))
    .map((guard) => bit(evaluateGuard(guard, service.context, ANY_EVENT, service)))
    .join('');

/** Screen to its parts that come and go, but for those that mean the same as another. */
const coming = new WeakMap<
  Simulation['anchors'],
  Map<string, ((service: AnyMachineSnapshot) => boolean)[]>
>();

function partsOf({ anchors }: Simulation) {
  const found = coming.get(anchors) ?? new Map<string, ((service: AnyMachineSnapshot) => boolean)[]>();
  if (!coming.has(anchors))
    for (const [anchor, { equivalentTo, present }] of Object.entries(anchors)) {
      const screen = screenOf(anchor);
      if (present && equivalentTo === undefined) found.set(screen, [...(found.get(screen) ?? []), present]);
    }
  coming.set(anchors, found);
  return found;
}

const bits = (simulation: Simulation, service: AnyMachineSnapshot) =>
  simulation.devices(service).map(({ device, screen, focused, unread }) => {
    const shown = (partsOf(simulation).get(screen) ?? []).map((present) => bit(present(service)));
    return `${device} ${screen} ${bit(focused)}${bit(unread)} ${shown.join('')}`;
  });

/** What the service remembers: of this screen, or for later ones. */
function remembered(
  { remembered = {} }: Simulation,
  service: AnyMachineSnapshot,
  when: 'now' | 'later',
): string {
  const screen = screenOfState(service);
  const kept = Object.values(remembered).filter(({ on }) => (when === 'now' ? on?.includes(screen) : !on));
  return JSON.stringify(kept.map(({ of }) => of(service)));
}

/**
 * What one has before oneself: the state's value, the truth of the named guards that the screen's transitions ask, the devices
 * and the parts on their screens, the delays that run, and what the service remembers on this screen. Equal views have
 * equal exits, and those of their successors that stay on the screen have equal views. Searches know a state by it:
 * the simulated services have a few hundred views, and far more keys than could be walked.
 * @param besides parts that mean the same as another and are looked at all the same
 */
export function viewOf(
  simulation: Simulation,
  service: AnyMachineSnapshot,
  besides: readonly string[] = [],
): string {
  const state = JSON.stringify(service.value);
  const also = besides.filter((part) => isPresent(simulation, service, part));
  const waits = simulation.waits(service);
  const now = remembered(simulation, service, 'now');
  return [state, truths(service), ...bits(simulation, service), ...waits, now, ...also].join(' | ');
}

/** What a state of a service is known by: equal keys have equal exits, and successors with equal keys. */
export const keyOf = (simulation: Simulation, service: AnyMachineSnapshot): string =>
  `${viewOf(simulation, service)} | ${remembered(simulation, service, 'later')}`;

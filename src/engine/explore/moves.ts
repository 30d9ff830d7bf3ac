import type { AnyMachineSnapshot } from 'xstate';
import { screenOf } from '../../contract/anchor.ts';
import { type Gesture, nameIn } from '../../contract/gesture.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { isPresent } from '../play/service.ts';

type Anchors = Simulation['anchors'];

/** The anchors of each screen, without those that are equivalent to another. */
function walkedByScreen(anchors: Anchors): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [anchor, { equivalentTo }] of Object.entries(anchors)) {
    const screen = screenOf(anchor);
    if (equivalentTo === undefined) found.set(screen, [...(found.get(screen) ?? []), anchor]);
  }
  return found;
}

const known = new WeakMap<Anchors, ReadonlyMap<string, readonly string[]>>();

/** The anchors of a screen that searches use, in order, present or not. */
function walkedParts({ anchors }: Simulation, screen: string): readonly string[] {
  const parts = known.get(anchors) ?? walkedByScreen(anchors);
  known.set(anchors, parts);
  return parts.get(screen) ?? [];
}

/** The anchors that are equivalent to another but that these events name: searches must include them. */
export const equivalentsIn = ({ anchors }: Simulation, events: readonly string[]): string[] =>
  events
    .flatMap((event) => nameIn('press', event) ?? [])
    .filter((anchor) => anchors[anchor]?.equivalentTo !== undefined);

/**
 * The gestures possible in this state of the service; fields receive the text that the scenario expects.
 * Anchors that are equivalent to another are left out, except those of `besides`.
 */
export function gesturesOn(
  simulation: Simulation,
  service: AnyMachineSnapshot,
  besides: readonly string[] = [],
): Gesture[] {
  const screens = simulation.devices(service).flatMap(({ focused, screen }) => (focused ? [screen] : []));
  const gestures = ['appareils', ...screens]
    .flatMap((screen) => walkedParts(simulation, screen))
    .concat(besides)
    .filter((anchor) => isPresent(simulation, service, anchor))
    .flatMap((anchor) => gesturesAt(simulation, service, anchor));
  const waits = simulation.waits(service).map((delay): Gesture => ({ do: 'wait', at: delay }));
  return [...gestures, ...waits];
}

function gesturesAt(simulation: Simulation, service: AnyMachineSnapshot, anchor: string): Gesture[] {
  const meaning = simulation.anchors[anchor];
  const text = meaning?.value === undefined ? undefined : simulation.values[meaning.value]?.text(service);
  const gestures: Gesture[] = [];
  if (meaning?.type && text !== undefined) gestures.push({ do: 'type', at: anchor, text });
  if (meaning?.press ?? meaning?.outside) gestures.push({ do: 'press', at: anchor });
  return gestures;
}

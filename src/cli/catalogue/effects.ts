import type { AnyMachineSnapshot } from 'xstate';
import { scene, touch } from '../../engine/play/service.ts';
import { viewOf } from '../../engine/explore/key.ts';
import { gesturesOn } from '../../engine/explore/moves.ts';
import { mainScreen } from '../../engine/play/stage.ts';
import { screenOf } from '../../contract/anchor.ts';
import { eventOf, type Gesture } from '../../contract/gesture.ts';
import type { Simulation } from '../../contract/simulation.ts';

/** Most states of the service to visit. */
const LIMIT = 4_000;

type Names = ReadonlyMap<string, readonly string[]>;

/** Observed effects of gestures. */
export interface Effects {
  /** Maps each fact to the gestures that cause it, as `press.accueil.messages`. */
  readonly causes: Names;
  /** Maps each anchor to the screens to which a press on the anchor leads. */
  readonly leads: Names;
}

/** Explores a service from all its scenes, nearest states first, up to `LIMIT` states. */
export function effectsOf(simulation: Simulation): Effects {
  const causes = new Map<string, Set<string>>();
  const leads = new Map<string, Set<string>>();
  for (const { gesture, facts, shows } of everyGesture(simulation)) {
    if (!('at' in gesture)) continue;
    for (const at of alike(simulation, gesture.at)) {
      for (const fact of facts) note(causes, fact, eventOf({ ...gesture, at }));
      if (gesture.do === 'press' && shows !== undefined && shows !== screenOf(at)) note(leads, at, shows);
    }
  }
  return { causes: sorted(causes), leads: sorted(leads) };
}

/** An anchor, followed by the anchors that are equivalent to it. */
const alike = ({ anchors }: Simulation, at: string): string[] => [
  at,
  ...Object.keys(anchors).filter((anchor) => anchors[anchor]?.equivalentTo === at),
];

const note = (names: Map<string, Set<string>>, key: string, name: string) =>
  names.set(key, (names.get(key) ?? new Set()).add(name));

const sorted = (names: ReadonlyMap<string, ReadonlySet<string>>): Names =>
  new Map([...names].map(([key, found]) => [key, [...found].sort()]));

interface Made {
  readonly gesture: Gesture;
  readonly facts: readonly string[];
  /** The main screen after the gesture; undefined if the screen has not changed. */
  readonly shows: string | undefined;
}

function* everyGesture(simulation: Simulation): Generator<Made> {
  const names = Object.keys(simulation.scenes);
  const queue = [undefined, ...names].map((name) => scene(simulation, name));
  const seen = new Set(queue.map((service) => viewOf(simulation, service)));
  for (const service of queue)
    for (const gesture of gesturesOn(simulation, service)) {
      const effect = touch(simulation, service, gesture);
      if (!effect) continue;
      const screen = mainScreen(simulation, effect.service);
      const facts = effect.offers.flatMap((offer) => /^did\.(.+)$/.exec(offer)?.[1] ?? []);
      yield { gesture, facts, shows: screen === mainScreen(simulation, service) ? undefined : screen };
      if (isNew(simulation, effect.service, seen)) queue.push(effect.service);
    }
}

function isNew(simulation: Simulation, service: AnyMachineSnapshot, seen: Set<string>): boolean {
  const key = viewOf(simulation, service);
  if (seen.has(key) || seen.size >= LIMIT) return false;
  seen.add(key);
  return true;
}

import type { Gesture } from '../contract/gesture.ts';
import { nameIn } from '../contract/gesture.ts';
import type { Simulation } from '../contract/simulation.ts';
import { viewOf } from '../engine/explore/key.ts';
import { shortestPath } from '../engine/explore/shortest-path.ts';
import { scene } from '../engine/play/service.ts';

/** A first lesson on a service: gestures from one of its scenes that cause a fact. */
export interface Lesson {
  readonly scene: string;
  /** Event of the transition that leaves the slide. */
  readonly event: string;
  readonly gestures: readonly Gesture[];
}

/** Most states of the service to search for one event. */
const LIMIT = 60;

/** The first lesson with a field to fill, else the first lesson; undefined if no fact can be reached. */
export function firstLesson(simulation: Simulation): Lesson | undefined {
  let first: Lesson | undefined;
  for (const lesson of lessons(simulation)) {
    if (lesson.gestures.some((gesture) => gesture.do === 'type')) return lesson;
    first ??= lesson;
  }
  return first;
}

function* lessons(simulation: Simulation): Generator<Lesson> {
  for (const name of Object.keys(simulation.scenes))
    for (const fact of simulation.facts) {
      const event = `did.${fact}`;
      const search = { simulation, identify: viewOf, events: [event], aim: event, limit: LIMIT };
      const gestures = shortestPath(search, scene(simulation, name));
      if (gestures?.every(isSayable)) yield { scene: name, event, gestures };
    }
}

const isSayable = (gesture: Gesture): boolean => gesture.do === 'press' || gesture.do === 'type';

/** The sentence that asks for a gesture, with the name of its anchor, which the author will reword. */
export function lineFor(gesture: Gesture): string {
  const at = 'at' in gesture ? gesture.at : '';
  const part = at.slice(at.indexOf('.') + 1).replaceAll('-', ' ');
  return gesture.do === 'type'
    ? `J’écris [${part}](type:${at}).`
    : `Je clique sur [« ${part.charAt(0).toUpperCase()}${part.slice(1)} »](press:${at}).`;
}

/** Name of the slide of the lesson: its scene, or its fact if the name of the scene is taken. */
export const slideOf = ({ scene: name, event }: Lesson): string =>
  ['couverture', 'c-est-fait', 'fin'].includes(name) ? (nameIn('did', event) ?? name) : name;

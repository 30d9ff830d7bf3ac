import type { Graph, GraphTransition } from '../../../src/engine/flow/graph.ts';
import { graphNamed, graphs, type Slide } from './graphs.ts';

export interface Leg {
  readonly slide: Slide;
  readonly transition: GraphTransition;
}

/** From the first slide to an end by the expected transitions; `turns` names other ones to take. */
function pathOf({ initial, slides }: Graph, turns: readonly string[] = []): Leg[] {
  const legs: Leg[] = [];
  for (let slide = find(slides, initial); !slide.end;) {
    const turn = slide.transitions.find(({ event }) => turns.includes(event));
    const transition = turn ?? slide.transitions[0]!;
    legs.push({ slide, transition });
    slide = find(slides, transition.to);
  }
  return legs;
}

const find = (slides: readonly Slide[], id: string): Slide => slides.find((slide) => slide.id === id)!;

const connexion = graphNamed('connexion');

/** The main paths of « Se connecter »: the code comes by e-mail, or by SMS. */
export const mainPaths = {
  mail: pathOf(connexion),
  sms: pathOf(connexion, ['press.choix-du-code.par-sms']),
} as const;

const fixture = graphNamed('mediatheque');

/** The two branches of the fixture: one waits two days for the book, or cancels the reservation. */
export const fixturePaths = {
  waits: pathOf(fixture),
  cancels: pathOf(fixture, ['choose.changer-d-avis']),
} as const;

/** The expected path of every tutorial. */
export const expectedPaths = graphs.map((graph) => ({ id: graph.id, legs: pathOf(graph) }));

import type { Gesture } from '../../contract/gesture.ts';
import type { CompiledFlow, Stage } from './flow.ts';
import type { Words } from './words.ts';

/** A transition of a slide, with the gestures that cause it. */
export interface GraphTransition {
  readonly event: string;
  readonly to: string;
  readonly expected: boolean;
  readonly gestures: readonly Gesture[];
}

/** A tutorial's flow, in the form that tools use. */
export interface Graph {
  readonly id: string;
  readonly initial: string;
  readonly slides: readonly {
    readonly id: string;
    readonly chapter: string;
    readonly title: string;
    readonly end: boolean;
    readonly stage: { readonly kind: Stage['kind']; readonly name: string };
    readonly transitions: readonly GraphTransition[];
  }[];
}

export function graphOf(flow: CompiledFlow, words: Words): Graph {
  const slides = Object.entries(flow.slides).map(([id, { chapter, end, stage, on, paths }]) => ({
    id,
    chapter,
    title: words.slides[id]?.title ?? id,
    end,
    stage: { kind: stage.kind, name: nameOf(stage) },
    transitions: Object.entries(on).map(([event, to], index) => ({
      event,
      to,
      expected: index === 0,
      gestures: paths[event] ?? [],
    })),
  }));
  return { id: flow.id, initial: flow.initial, slides };
}

/** Name of the scene, or `media/<file>` of the picture. */
function nameOf(stage: Stage): string {
  if (stage.kind === 'picture') return stage.image;
  return stage.kind === 'scene' ? stage.name : '';
}

/** The flow as a Mermaid diagram: the expected path is drawn thick. */
export function mermaid({ initial, slides }: Graph): string {
  const nodes = slides.map(
    ({ id, title, end }) => `  ${node(id)}${end ? '([' : '['}"${label(title)}"${end ? '])' : ']'}`,
  );
  const arrows = slides.flatMap(({ id, transitions }) =>
    transitions.map(
      ({ event, to, expected }) => `  ${node(id)} ${expected ? '==>' : '-->'}|"${label(event)}"| ${node(to)}`,
    ),
  );
  return ['flowchart TD', `  debut(( )) ==> ${node(initial)}`, ...nodes, ...arrows].join('\n');
}

/** Mermaid reserves `end` and a few other names: the prefix avoids them. */
const node = (id: string): string => `s-${id}`;

const label = (text: string): string => text.replaceAll('"', '#quot;');

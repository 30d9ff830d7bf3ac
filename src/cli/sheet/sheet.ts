import { everyPath, type Leg } from '../../engine/flow/every-path.ts';
import { viewOf } from '../../engine/explore/key.ts';
import { shortestPath } from '../../engine/explore/shortest-path.ts';
import { here, replay, send, type Session, pathTo } from '../../engine/play/session.ts';
import type { Frame } from '../../engine/play/step.ts';
import type { World } from '../../engine/play/world.ts';
import { showsService } from '../../engine/play/stage.ts';
import { EXPLORATION_LIMIT } from '../../engine/explore/exploration.ts';
import { typeset } from '../../engine/diagnostics/typeset.ts';
import type { Words } from '../../engine/flow/words.ts';
import { eventOf, type Gesture } from '../../contract/gesture.ts';
import { linkText } from '../../engine/flow/link-text.ts';
import { words } from './words.ts';

/** The manual test sheet of a tutorial, as Markdown: every path, for comparison with the real service. */
export function sheet(world: World, text: Words): string {
  const paths = everyPath(world.flow);
  const writer = new Writer(world, text);
  const parts = paths.flatMap((path, index) => writer.path(path, index + 1));
  const head = [words.title(text.title), `${words.how(world.flow.id)} ${text.screens}`, writer.screens()];
  const all = [...head, ...parts].filter((part) => part !== '');
  return `${typeset(all.join('\n\n'))}\n`;
}

class Writer {
  readonly #world: World;
  readonly #text: Words;
  readonly #told = new Set<string>();

  constructor(world: World, text: Words) {
    this.#world = world;
    this.#text = text;
  }

  screens(): string {
    const { flow, simulation } = this.#world;
    const seen = new Set(Object.keys(flow.slides).map((slide) => this.#screenOf(this.#opened(slide))));
    const rows = Object.entries(simulation.screens)
      .filter(([name]) => seen.has(name))
      .map(([name, source]) => words.screen(name, source));
    return rows.length > 0 ? [words.screens, [words.screensHead, ...rows].join('\n')].join('\n\n') : '';
  }

  path(legs: readonly Leg[], number: number): string[] {
    const from = legs[0]?.slide ?? '';
    const steps: string[] = [];
    legs.reduce((session, leg) => {
      const gestures = this.#gestures(leg, here(session));
      steps.push(this.#step(leg, gestures, this.#screenOf(session)));
      return gestures.reduce(send, session);
    }, this.#opened(from));
    return [words.path(number), words.from(this.#title(from), `#/${this.#world.flow.id}/${from}`), ...steps];
  }

  #step(leg: Leg, gestures: readonly Gesture[], screen: string | undefined): string {
    const { slide, to } = leg;
    this.#told.add(slide);
    const lines = [
      screen === undefined ? words.noScreen : words.onScreen(screen),
      ...gestures.map((gesture) => words.gesture(gesture, this.#said(slide, gesture))),
      words.arrival(this.#title(to), this.#told.has(to)),
      words.remark,
    ];
    const number = this.#world.flow.slides[slide]?.step ?? 0;
    return [words.slide(number, this.#title(slide)), lines.join('\n')].join('\n\n');
  }

  /** The gestures of a transition in this frame, whose service may differ from that of the shortest path. */
  #gestures({ slide, event }: Leg, { service }: Frame): readonly Gesture[] {
    const { flow, simulation } = this.#world;
    const { on = {}, stage } = flow.slides[slide] ?? {};
    return (
      shortestPath(
        {
          simulation,
          identify: viewOf,
          stage,
          events: Object.keys(on),
          aim: event,
          limit: EXPLORATION_LIMIT,
        },
        service,
      ) ?? []
    );
  }

  #said(slide: string, gesture: Gesture): string {
    if (!('at' in gesture)) return '';
    const body = this.#text.slides[slide]?.body ?? [];
    return linkText(body, eventOf(gesture)) ?? gesture.at;
  }

  #title = (slide: string): string => this.#text.slides[slide]?.title ?? slide;

  #opened = (slide: string): Session => replay(this.#world, pathTo(this.#world.flow, slide));

  /** The screen in use, or the picture that replaces it; undefined if the slide has no stage. */
  #screenOf(session: Session): string | undefined {
    const { flow, simulation } = this.#world;
    const { slide, service } = here(session);
    const { stage } = flow.slides[slide] ?? {};
    if (!showsService(stage)) return stage?.kind === 'picture' ? stage.image : undefined;
    return simulation.devices(service).find(({ focused }) => focused)?.screen;
  }
}

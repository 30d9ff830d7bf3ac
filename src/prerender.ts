import { render } from 'svelte/server';
import type { CompiledFlow } from './engine/flow/flow.ts';
import { start } from './engine/play/session.ts';
import type { Words } from './engine/flow/words.ts';
import { Journey } from './player/journey.svelte.ts';
import Player from './player/Player.svelte';
import type { Ports } from './player/ports.ts';
import { lateService } from './player/services.ts';

/** A tutorial in one language whose first slide shows no service, with the data that the build has. */
interface Tutorial {
  readonly flow: CompiledFlow;
  readonly words: Words;
  readonly lang: string;
  readonly picture: string | undefined;
  /** Ids of the tutorials that can be opened. */
  readonly tutorials: ReadonlySet<string>;
}

/** A port that never resolves: during the build, no event happens. */
const never = () => new Promise<never>(() => undefined);
const nothing = () => undefined;
const ports: Ports = {
  fullScreen: { available: true, active: false, toggle: nothing, watch: () => nothing },
  storage: { read: nothing, write: () => false, remove: nothing },
  places: { address: '', push: nothing, move: nothing, watch: () => nothing },
  time: { after: () => nothing },
  idle: never,
};
const { simulation, screens } = lateService({ service: never, screens: never });

/** Renders, during the build, the first slide of a tutorial to the HTML that the application will show. */
export function prerender({ flow, ...tutorial }: Tutorial): string {
  const session = start({ flow, simulation });
  const opened = { ...tutorial, session, screens, mode: 'guide', whole: never, notice: undefined } as const;
  const run = { id: 1, opened, caller: undefined, enters: 'move' } as const;
  const journey = new Journey({ catalogue: [], services: {}, ports });
  return withoutComments(render(Player, { props: { run, journey, ports } }).body);
}

/**
 * Removes the comments with which Svelte would hydrate the HTML: the application replaces the HTML instead.
 */
const withoutComments = (html: string): string => html.replace(/<!--[^]*?-->/g, '');

import { replay, type Session, start, wayTo, type World } from '../engine/session.ts';
import { resume } from '../engine/portable.ts';
import type { Words } from '../engine/words.ts';
import type { Simulation } from '../simulation/contract.ts';
import { type Catalogue, languageFor, type Listed } from './catalogue.ts';
import type { Mode } from './policies.ts';
import type { Progresses } from './progress.ts';
import type { Place } from './routes.ts';

/** A tutorial ready to play. */
export interface Opened {
  readonly listed: Listed;
  readonly words: Words;
  readonly lang: string;
  readonly mode: Mode;
  readonly session: Session;
  /** Every tutorial that can be opened. */
  readonly tutorials: ReadonlySet<string>;
  /** Something of the address could not be followed. */
  readonly trouble: 'noMode' | 'noLang' | undefined;
}

/** What an address leads to. */
export type Destination =
  | { readonly kind: 'missing'; readonly what: 'noTutorial' | 'noSlide'; readonly tutorial?: string }
  | { readonly kind: 'tutorial'; readonly opened: Opened };

interface Shelf {
  readonly catalogue: Catalogue;
  readonly simulation: Simulation;
}

/** Loads what an address asks for. Rejects if a part of the page can’t be loaded. */
export async function open(
  place: Place,
  { catalogue, simulation }: Shelf,
  kept: Progresses,
): Promise<Destination> {
  const listed = catalogue.tutorials.find(({ id }) => id === place.tutorial);
  if (!listed) return { kind: 'missing', what: 'noTutorial' };
  const lang = languageFor(listed.words, place.lang);
  const load = listed.words[lang] as Listed['words'][string];
  const [route, words] = await Promise.all([listed.route(), load()]);
  if (place.slide !== undefined && !Object.hasOwn(route.slides, place.slide))
    return { kind: 'missing', what: 'noSlide', tutorial: listed.id };
  const session = sessionFor(place, { route, simulation }, kept);
  const tutorials = new Set(catalogue.tutorials.map(({ id }) => id));
  const trouble =
    place.unknownMode !== undefined ? 'noMode' : lang === (place.lang ?? lang) ? undefined : 'noLang';
  return {
    kind: 'tutorial',
    opened: { listed, words, lang, mode: place.mode ?? 'guide', session, tutorials, trouble },
  };
}

function sessionFor(place: Place, world: World, kept: Progresses): Session {
  if (place.slide === undefined) return start(world);
  const progress = kept[world.route.id];
  if (place.resume && progress?.slide === place.slide) return resume(world, progress.trail, place.slide);
  return replay(world, wayTo(world.route, place.slide));
}

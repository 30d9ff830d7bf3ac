import { replay, type Session, start, pathTo } from '../engine/play/session.ts';
import type { World } from '../engine/play/world.ts';
import { resume } from '../engine/play/portable.ts';
import { showsService } from '../engine/play/stage.ts';
import type { Words } from '../engine/flow/words.ts';
import { type Catalogue, languageFor } from './catalogue.ts';
import { gather } from './gather.ts';
import type { Notice } from './machine.ts';
import type { Mode } from './policies.ts';
import type { Progresses } from './progress.ts';
import type { Screens, Service, Services } from './services.ts';
import type { Address } from './addresses.ts';

/** A tutorial ready to play. */
export interface OpenTutorial {
  readonly words: Words;
  /** Address of the drawing of the first slide. */
  readonly picture: string | undefined;
  readonly lang: string;
  readonly mode: Mode;
  readonly session: Session;
  /** Components that draw the service. */
  readonly screens: Screens;
  /** Ids of the tutorials that can be visited: those of the same service. */
  readonly tutorials: ReadonlySet<string>;
  /** Loads the slides and the service that are not loaded yet. Rejects if they can’t be loaded. */
  readonly whole: () => Promise<void>;
  /** Present if a part of the address could not be used. */
  readonly notice: Notice | undefined;
}

/** What an address opens. */
export type Destination =
  | {
      readonly kind: 'missing';
      readonly what: 'noTutorial' | 'noSlide';
      readonly tutorial: string | undefined;
    }
  | { readonly kind: 'tutorial'; readonly opened: OpenTutorial };

interface Shelf {
  readonly catalogue: Catalogue;
  readonly services: Services;
}

/** Loads what an address asks for; `begin` makes its session. Rejects if a part can’t be loaded. */
export async function open(
  place: Address,
  { catalogue, services }: Shelf,
  begin: (world: World) => Session,
): Promise<Destination> {
  const listed = catalogue.find(({ id }) => id === place.tutorial);
  if (!listed) return { kind: 'missing', what: 'noTutorial', tutorial: undefined };
  const lang = languageFor(listed.parts, place.lang);
  const { flow, words, picture, whole: gatherRest } = await gather(listed, lang);
  const { simulation, screens } = services[listed.service] as Service;
  const whole = () => bothOf(gatherRest(), simulation.load());
  if (place.slide !== undefined || showsService(flow.slides[flow.initial]?.stage)) await whole();
  if (place.slide !== undefined && !Object.hasOwn(flow.slides, place.slide))
    return { kind: 'missing', what: 'noSlide', tutorial: listed.id };
  const session = begin({ flow, simulation });
  const tutorials = idsOf(catalogue, listed.service);
  const mode = place.mode ?? 'guide';
  return {
    kind: 'tutorial',
    opened: { words, picture, lang, mode, session, screens, tutorials, whole, notice: noticeOf(place, lang) },
  };
}

/** Ids of the tutorials that teach a service. */
export const idsOf = (catalogue: Catalogue, taught: string): ReadonlySet<string> =>
  new Set(catalogue.filter(({ service }) => service === taught).map(({ id }) => id));

/** Waits for both, then rejects if one has rejected, so that the part that could be loaded is available. */
async function bothOf(one: Promise<void>, other: Promise<void>): Promise<void> {
  await Promise.allSettled([one, other]);
  await Promise.all([one, other]);
}

function noticeOf({ unknownMode, lang }: Address, given: string): Notice | undefined {
  if (unknownMode !== undefined) return { kind: 'noMode', count: 0 };
  return lang === undefined || lang === given ? undefined : { kind: 'noLang', count: 0 };
}

/**
 * The session of an address: from the start, resumed from the stored trail, or by the shortest path to the
 * slide.
 */
export function sessionFor(place: Address, world: World, kept: Progresses): Session {
  if (place.slide === undefined) return start(world);
  const progress = kept[world.flow.id];
  if (place.resume && progress?.slide === place.slide) return resume(world, progress.trail, place.slide);
  return replay(world, pathTo(world.flow, place.slide));
}

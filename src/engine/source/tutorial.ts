import type { Simulation } from '../../contract/simulation.ts';
import type { Area } from '../flow/flow.ts';

type Names<S> =
  S extends Simulation<infer Anchor, infer Scene, infer Fact>
    ? { anchor: Anchor; scene: Scene; fact: Fact }
    : never;

/** Events that do not depend on the stage. */
type OwnEvent = 'next' | `choose.${string}`;

/** Every event that a slide may answer to, for one simulation. */
export type TutorialEvent<S extends Simulation> =
  OwnEvent | `press.${Names<S>['anchor']}` | `did.${Names<S>['fact']}`;

type AreaName = `${string}.${string}`;

/** A picture in place of the service, as `media/<file>`, with the areas that can be pressed. */
interface Picture {
  readonly picture: `media/${string}`;
  /** Left, top, width and height, in percent of the picture. */
  readonly areas?: Readonly<Record<AreaName, Area>>;
}

type Stage<S extends Simulation> = { readonly scene: Names<S>['scene'] } | Picture | 'none';

/** What an author declares for a slide besides its transitions. */
export type SlideMeta<S extends Simulation> = {
  /** @deprecated Chapters are declared in the text: `npm run check -- --fix` removes this key. */
  readonly chapter?: string;
  readonly end?: true;
} & ([Names<S>['scene']] extends [never]
  ? { readonly stage: Stage<S> }
  : {
      /** A scene of the service, a picture or `none`; absent: the service continues in its current state. */
      readonly stage?: Stage<S>;
    });

type Exactly<Given, Wanted> = Readonly<Record<Exclude<keyof Given, keyof Wanted>, never>>;

type NotAnObject = string | ((...args: never) => unknown);

/** Events of a slide: on a picture, only its areas can be pressed. */
type EventOn<S extends Simulation, State> = State extends { meta: { stage: { picture: string } & infer On } }
  ? OwnEvent | (On extends { areas: infer Areas } ? `press.${keyof Areas & string}` : never)
  : TutorialEvent<S>;

type Transitions<Event, On, Slide extends string> = On extends NotAnObject
  ? never
  : { readonly [Given in keyof On]: Given extends Event ? Slide : never };

type ExactMeta<S extends Simulation, Meta> = Exactly<Meta, SlideMeta<S>> &
  (Meta extends { stage: infer Given extends object } ? { readonly stage: ExactStage<Given> } : unknown);

type ExactStage<Given> = Exactly<Given, Given extends { picture: unknown } ? Picture : { scene: unknown }> &
  (Given extends { areas: infer Areas }
    ? { readonly areas: Exactly<Areas, Record<AreaName, Area>> }
    : unknown);

type Slides<S extends Simulation, States> = {
  readonly [Slide in keyof States]: States[Slide] extends NotAnObject
    ? never
    : {
        readonly on?: States[Slide] extends { on: infer On }
          ? Transitions<EventOn<S, States[Slide]>, On, keyof States & string>
          : never;
      } & WithMeta<S, States[Slide]> &
        Exactly<States[Slide], { meta: unknown; on: unknown }>;
};

/** In a tutorial whose service has no scenes, every slide must declare its stage. */
type WithMeta<S extends Simulation, State> = [Names<S>['scene']] extends [never]
  ? { readonly meta: MetaOf<S, State> }
  : { readonly meta?: MetaOf<S, State> };

type MetaOf<S extends Simulation, State> = State extends { meta: infer Meta }
  ? Meta extends NotAnObject
    ? never
    : SlideMeta<S> & ExactMeta<S, Meta>
  : SlideMeta<S>;

/** An author's machine: an object literal without excess keys or functions, valid for XState. */
export interface Tutorial<States> {
  readonly id: string;
  readonly initial: keyof States & string;
  readonly states: States;
}

/**
 * Types an author's machine against one simulation: the compiler refuses unknown events, anchors, facts,
 * scenes, targets and initial slides, functions and excess keys.
 */
export const tutorial =
  <S extends Simulation>(_simulation: S) =>
  <const States, const Given extends Tutorial<States>>(
    given: Given &
      Tutorial<States> & { readonly states: States & Slides<S, States> } & Exactly<Given, Tutorial<States>>,
  ): Tutorial<States> =>
    given;

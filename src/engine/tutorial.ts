import type { Simulation } from '../simulation/contract.ts';

type Names<S> =
  S extends Simulation<infer Anchor, infer Scene, infer Fact>
    ? { anchor: Anchor; scene: Scene; fact: Fact }
    : never;

/** Every event a slide may answer to, over one simulation. */
export type TutorialEvent<S extends Simulation> =
  'next' | `press.${Names<S>['anchor']}` | `did.${Names<S>['fact']}` | `choose.${string}`;

/** What an author says of a slide besides where it leads. */
export interface SlideMeta<S extends Simulation> {
  readonly chapter: string;
  /** A scene of the service, or no service at all; absent: the service goes on from where it is. */
  readonly stage?: { readonly scene: Names<S>['scene'] } | 'none';
  readonly end?: true;
}

type Exactly<Given, Wanted> = Readonly<Record<Exclude<keyof Given, keyof Wanted>, never>>;

type NotAnObject = string | ((...args: never) => unknown);

type Transitions<S extends Simulation, On, Slide extends string> = On extends NotAnObject
  ? never
  : { readonly [Event in keyof On]: Event extends TutorialEvent<S> ? Slide : never };

type ExactMeta<S extends Simulation, Meta> = Exactly<Meta, SlideMeta<S>> &
  (Meta extends { stage: infer Stage extends object }
    ? { readonly stage: Exactly<Stage, { scene: unknown }> }
    : unknown);

type Slides<S extends Simulation, States> = {
  readonly [Slide in keyof States]: {
    readonly meta: SlideMeta<S> & (States[Slide] extends { meta: infer Meta } ? ExactMeta<S, Meta> : unknown);
    readonly on?: States[Slide] extends { on: infer On } ? Transitions<S, On, keyof States & string> : never;
  } & Exactly<States[Slide], { meta: unknown; on: unknown }>;
};

/** An author's machine: an object literal, closed and function-free, that XState accepts as it stands. */
export interface Tutorial<States> {
  readonly id: string;
  readonly initial: keyof States & string;
  readonly states: States;
}

/**
 * Types an author's machine against one simulation: an unknown event, anchor, fact, scene, target or
 * initial slide, a function and an excess key are all refused by the compiler.
 */
export const tutorial =
  <S extends Simulation>(_simulation: S) =>
  <const States, const Given extends Tutorial<States>>(
    given: Given &
      Tutorial<States> & { readonly states: States & Slides<S, States> } & Exactly<Given, Tutorial<States>>,
  ): Tutorial<States> =>
    given;

import { assign, createMachine } from 'xstate';
import { back, forward, here, jump, move, type Session, send } from '../engine/play/session.ts';
import { deviceBehind } from '../engine/play/service.ts';
import { eventOf, type Gesture } from '../contract/gesture.ts';
import { type Guidance, guidance } from './guidance.ts';
import { type Mode, policies } from './policies.ts';

export type Layer = 'help' | 'contents';

/**
 * Reason of a message to the learner: an unknown mode or language in the address, a request for a hint, or a
 * control that has no effect on this slide.
 */
export interface Notice {
  readonly kind: 'noMode' | 'noLang' | 'hint' | 'not-here' | 'outside';
  /** Number of hints given on this slide. */
  readonly count: number;
}

export interface PlayerContext {
  readonly session: Session;
  readonly guidance: Guidance;
  readonly mode: Mode;
  readonly layer: Layer | undefined;
  readonly notice: Notice | undefined;
  /** Number of moves of the cursor; the page resets the temporary state of widgets when it changes. */
  readonly moves: number;
}

export type PlayerEvent =
  | { readonly type: 'gesture'; readonly gesture: Gesture }
  /** A gesture made by « Montrez-moi » or by a delay: the mode does not filter it. */
  | { readonly type: 'made'; readonly gesture: Gesture }
  | { readonly type: 'show' }
  | { readonly type: 'shown' }
  | { readonly type: 'hint' }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  | { readonly type: 'to'; readonly at: number }
  | { readonly type: 'jump'; readonly slide: string }
  | { readonly type: 'mode'; readonly mode: Mode }
  | { readonly type: 'open'; readonly layer: Layer }
  | { readonly type: 'close' };

export interface PlayerInput {
  readonly session: Session;
  readonly mode: Mode;
  /** First message. */
  readonly notice: Notice | undefined;
}

const now = (session: Session) => ({ session, guidance: guidance(session.world, here(session)) });

/** The context after a move of the cursor; no change if the session is the same. */
function moved(context: PlayerContext, session: Session): Partial<PlayerContext> {
  if (session === context.session) return {};
  return { ...now(session), notice: undefined, moves: context.moves + 1 };
}

/**
 * The gestures of a press or of typing: if the anchor is on a device not in use, a press that shows the
 * device comes first.
 */
function withSwitch({ session }: PlayerContext, gesture: Gesture): Gesture[] {
  if (gesture.do !== 'press' && gesture.do !== 'type') return [gesture];
  const device = deviceBehind(session.world.simulation, here(session).service, gesture.at);
  return device ? [{ do: 'press', at: `appareils.${device}` }, gesture] : [gesture];
}

function admitted({ guidance: { admits, left }, mode }: PlayerContext, gesture: Gesture): boolean {
  if (gesture.do === 'next' || gesture.do === 'choose') return true;
  if (policies[mode].admits === 'hotspots') return admits(gesture);
  return gesture.do === 'press' && left[0] !== undefined && eventOf(left[0]) === eventOf(gesture);
}

/** The context after a gesture of the learner: made on the service, or refused with a notice. */
function tried(context: PlayerContext, gesture: Gesture): PlayerContext {
  if (!admitted(context, gesture)) return { ...context, notice: refusal(context, gesture) };
  return made(context, gesture);
}

function made(context: PlayerContext, gesture: Gesture): PlayerContext {
  const session = send(context.session, gesture);
  if (session === context.session) return context;
  // A hint stays when time passes.
  const notice = gesture.do === 'wait' ? context.notice : undefined;
  return { ...context, ...now(session), notice };
}

function refusal({ session, notice }: PlayerContext, gesture: Gesture): Notice {
  const meaning = 'at' in gesture ? session.world.simulation.anchors[gesture.at] : undefined;
  return { kind: meaning?.outside ? 'outside' : 'not-here', count: notice?.count ?? 0 };
}

const hinted = ({ notice }: PlayerContext): Notice => ({ kind: 'hint', count: (notice?.count ?? 0) + 1 });

const goTo = (target: (session: Session) => Session) =>
  assign<PlayerContext, PlayerEvent, undefined, PlayerEvent, never>(({ context }) =>
    moved(context, target(context.session)),
  );

/**
 * The machine of the player: session, mode, hints and layers. The gestures that it accepts advance the
 * engine.
 */
export const playerMachine = createMachine({
  types: {} as { context: PlayerContext; events: PlayerEvent; input: PlayerInput },
  context: ({ input }) => ({
    ...now(input.session),
    mode: input.mode,
    layer: undefined,
    notice: input.notice,
    moves: 0,
  }),
  on: {
    back: { actions: goTo(back), target: '.resting' },
    forward: { actions: goTo(forward), target: '.resting' },
    first: { actions: goTo((session) => move(session, 0)), target: '.resting' },
    last: { actions: goTo((session) => move(session, Infinity)), target: '.resting' },
    to: {
      actions: assign(({ context, event }) => moved(context, move(context.session, event.at))),
      target: '.resting',
    },
    jump: {
      actions: assign(({ context, event }) => moved(context, jump(context.session, event.slide))),
      target: '.resting',
    },
    mode: { actions: assign({ mode: ({ event }) => event.mode, notice: undefined }) },
    open: { actions: assign({ layer: ({ event }) => event.layer }) },
    close: { actions: assign({ layer: undefined }) },
    hint: { actions: assign({ notice: ({ context }) => hinted(context) }) },
    made: { actions: assign(({ context, event }) => made(context, event.gesture)) },
    gesture: {
      target: '.resting',
      actions: assign(({ context, event }) => withSwitch(context, event.gesture).reduce(tried, context)),
    },
  },
  initial: 'resting',
  states: {
    resting: {
      on: { show: { guard: ({ context }) => context.guidance.left.length > 0, target: 'showing' } },
    },
    /** The expected gesture is being demonstrated with `made` events, until `shown`. */
    showing: { on: { shown: 'resting' } },
  },
});

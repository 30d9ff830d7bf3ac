import { assign, createMachine } from 'xstate';
import { back, forward, here, jump, move, type Session, send } from '../engine/play/session.ts';
import { deviceBehind } from '../engine/play/service.ts';
import { eventOf, type Gesture } from '../contract/gesture.ts';
import { type Guidance, guidance } from './guidance.ts';
import { type Mode, policies } from './policies.ts';

export type Layer = 'help' | 'contents';

/**
 * Why the page speaks to the learner: something of the address could not be followed, a hint was asked
 * for, or a control is of no use here.
 */
export interface Notice {
  readonly kind: 'noMode' | 'noLang' | 'hint' | 'not-here' | 'outside';
  /** How many hints were given on this slide. */
  readonly count: number;
}

export interface PlayerContext {
  readonly session: Session;
  readonly guidance: Guidance;
  readonly mode: Mode;
  readonly layer: Layer | undefined;
  readonly notice: Notice | undefined;
  /** How many times the cursor moved: a widget’s passing state starts anew with it. */
  readonly moves: number;
}

export type PlayerEvent =
  | { readonly type: 'gesture'; readonly gesture: Gesture }
  /** A gesture that « Montrez-moi » or the passing of time makes: no policy asks about it. */
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
  /** What to say first. */
  readonly notice: Notice | undefined;
}

const now = (session: Session) => ({ session, guidance: guidance(session.world, here(session)) });

/** The session after a move of the cursor, or nothing new. */
function moved(context: PlayerContext, session: Session): Partial<PlayerContext> {
  if (session === context.session) return {};
  return { ...now(session), notice: undefined, moves: context.moves + 1 };
}

/** The gestures that a press really is: on a device that is not in use, first the press that shows it. */
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

/** One gesture of the learner: it reaches the service, or tells why it does not. */
function tried(context: PlayerContext, gesture: Gesture): PlayerContext {
  if (!admitted(context, gesture)) return { ...context, notice: refusal(context, gesture) };
  return made(context, gesture);
}

function made(context: PlayerContext, gesture: Gesture): PlayerContext {
  const session = send(context.session, gesture);
  if (session === context.session) return context;
  // Time that passes takes no hint away.
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

/** The player: session, way of learning, hints and layers. The gestures it lets through step the engine. */
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
    /** The expected gesture is being made before the learner’s eyes, as `made` events, up to `shown`. */
    showing: { on: { shown: 'resting' } },
  },
});

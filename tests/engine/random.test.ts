import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gesturesOn, touch } from '../../src/engine/service.ts';
import {
  back,
  forward,
  type Frame,
  gesturesOf,
  here,
  jump,
  move,
  replay,
  send,
  type Session,
  start,
} from '../../src/engine/session.ts';
import type { Gesture } from '../../src/simulation/contract.ts';
import { choose, next, press } from '../gestures.ts';
import { connexion } from '../tutorials/world.ts';

const { route, simulation } = connexion;
const fields = Object.keys(simulation.anchors).filter((anchor) => simulation.anchors[anchor]?.type);
const texts = ['', 'x', '000000', '482913', '754742', 'marie.durand', 'COLETTE.VASSEUR', 'toString'];

/** Whatever a person may try: mostly what is of use here (the nth thing one can do). */
type Move =
  | { readonly nth: number }
  | { readonly gesture: Gesture }
  | { readonly go: 'back' | 'forward' | 'first' }
  | { readonly to: string };

const anyOf = <T>(things: readonly T[]) => fc.constantFrom(...things);
const typing = fc.record({ do: fc.constant('type'), at: anyOf(fields), text: anyOf(texts) });
const pressing = anyOf(Object.keys(simulation.anchors)).map(press);

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ nth: fc.nat({ max: 999 }) }) },
  { weight: 5, arbitrary: fc.record({ gesture: fc.oneof(typing, pressing) }) },
  { weight: 3, arbitrary: fc.record({ go: anyOf(['back', 'back', 'forward', 'first'] as const) }) },
  { weight: 1, arbitrary: fc.record({ to: anyOf(Object.keys(route.slides)) }) },
);

function useful(session: Session): Gesture[] {
  const { slide, service } = here(session);
  const events = Object.keys(route.slides[slide]?.on ?? {});
  const choices = events.filter((event) => event.startsWith('choose.'));
  return [next, ...choices.map((event) => choose(event.slice(7))), ...gesturesOn(simulation, service)];
}

const goTo = { back, forward, first: (session: Session) => move(session, 0) };

function make(session: Session, move: Move): Session {
  if ('go' in move) return goTo[move.go](session);
  if ('to' in move) return jump(session, move.to);
  if ('gesture' in move) return send(session, move.gesture);
  const possible = useful(session);
  return send(session, possible[move.nth % possible.length]!);
}

/** 40 plays of 50 moves each; a failure prints its seed. */
const plays = fc.array(anyMove, { minLength: 50, maxLength: 50 });
const always = (check: (play: Move[]) => void) => {
  fc.assert(fc.property(plays, check), { numRuns: 40 });
};

/** Every session of a play, in order. */
const sessionsOf = (play: Move[]): Session[] =>
  play.reduce((sessions, move) => [...sessions, make(sessions.at(-1)!, move)], [start(connexion)]);

const saying = (gesture: Gesture) => ('at' in gesture ? `${gesture.do}.${gesture.at}` : gesture.do);
const whole = ({ slide, service }: Frame) => JSON.stringify({ slide, service });

test('whatever is done, Back gives the identical frame that was left', () => {
  always((play) => {
    sessionsOf(play).reduce((before, after) => {
      if (after.cursor === before.cursor + 1) expect(here(back(after))).toBe(here(before));
      for (let index = 0; index < Math.min(before.cursor, after.cursor); index++)
        expect(after.frames[index]).toBe(before.frames[index]);
      return after;
    });
  });
});

test('whatever is done, no frame ever changes', () => {
  always((play) => {
    const seen = new Map<Frame, string>();
    play.reduce((session, move) => {
      seen.set(here(session), whole(here(session)));
      return make(session, move);
    }, start(connexion));
    for (const [frame, text] of seen) expect(whole(frame)).toBe(text);
  });
});

test('whatever is done, the trail replays to the same slide in the same state', () => {
  always((play) => {
    const last = here(sessionsOf(play).at(-1)!);
    expect(whole(here(replay(connexion, gesturesOf(last.trail))))).toBe(whole(last));
  });
});

test('whatever is done, states with equal keys have equal exits', () => {
  const exitsOf = ({ service }: Frame) =>
    gesturesOn(simulation, service).map((gesture) => {
      const effect = touch(simulation, service, gesture);
      return [saying(gesture), ...(effect ? [...effect.offers, simulation.key(effect.service)] : [])];
    });
  const known = new Map<string, string[][]>();
  always((play) => {
    for (const frame of sessionsOf(play).map(here)) {
      const key = simulation.key(frame.service);
      const found = exitsOf(frame);
      expect(found, key).toEqual(known.get(key) ?? found);
      known.set(key, found);
    }
  });
  expect(known.size).toBeGreaterThan(20);
});

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
import { choose, next, press, type } from '../gestures.ts';
import { connexion } from '../tutorials/world.ts';

const { route, simulation } = connexion;
const fields = Object.keys(simulation.anchors).filter((anchor) => simulation.anchors[anchor]?.type);
const texts = ['', 'x', '000000', '482913', '754742', 'marie.durand', 'COLETTE.VASSEUR', 'toString'];

/** Whatever a person may try: mostly what is of use here. */
type Move = (session: Session) => Session;
const oneOf = <T>(things: readonly T[], nth: number): T | undefined => things[nth % things.length];

const useful = (session: Session): Gesture[] => {
  const { slide, service } = here(session);
  const events = Object.keys(route.slides[slide]?.on ?? {});
  const choices = events.filter((event) => event.startsWith('choose.'));
  return [next, ...choices.map((event) => choose(event.slice(7))), ...gesturesOn(simulation, service)];
};

const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.nat().map((nth) => (at) => send(at, oneOf(useful(at), nth) ?? next)) },
  {
    weight: 3,
    arbitrary: fc.record({ at: fc.constantFrom(...fields), text: fc.constantFrom(...texts) }).map(
      ({ at, text }) =>
        (session) =>
          send(session, type(at, text)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...Object.keys(simulation.anchors))
      .map((anchor) => (at) => send(at, press(anchor))),
  },
  { weight: 3, arbitrary: fc.constantFrom<Move>(back, back, forward, (at) => move(at, 0)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Object.keys(route.slides)).map((slide) => (at) => jump(at, slide)),
  },
);

/** 40 plays of 50 gestures; a failure prints its seed. */
const plays = fc.array(moves, { minLength: 50, maxLength: 50, size: 'max' });
const assert = (check: (made: Move[]) => void) => {
  fc.assert(fc.property(plays, check), { numRuns: 40 });
};

const whole = ({ slide, service }: Frame) => JSON.stringify({ slide, service });

test('whatever is done, Back gives the identical frame that was left', () => {
  assert((made) => {
    made.reduce((before, move) => {
      const after = move(before);
      if (after.cursor === before.cursor + 1) expect(here(back(after))).toBe(here(before));
      expect(after.frames.slice(0, before.cursor)).toEqual(before.frames.slice(0, before.cursor));
      return after;
    }, start(connexion));
  });
});

test('whatever is done, no frame ever changes', () => {
  assert((made) => {
    const seen = new Map<Frame, string>();
    made.reduce((session, move) => {
      session.frames.forEach((frame) => seen.set(frame, seen.get(frame) ?? whole(frame)));
      return move(session);
    }, start(connexion));
    seen.forEach((text, frame) => {
      expect(whole(frame)).toBe(text);
    });
  });
});

test('whatever is done, the trail replays to the same slide in the same state', () => {
  assert((made) => {
    const played = here(made.reduce((session, move) => move(session), start(connexion)));
    expect(whole(here(replay(connexion, gesturesOf(played.trail))))).toBe(whole(played));
  });
});

test('whatever is done, states with equal keys have equal exits', () => {
  const exitsOf = ({ service }: Frame) =>
    JSON.stringify(
      gesturesOn(simulation, service).map((gesture) => {
        const effect = touch(simulation, service, gesture);
        return [gesture.do, effect?.offers, effect && simulation.key(effect.service)];
      }),
    );
  const exits = new Map<string, string>();
  assert((made) => {
    made.reduce((session, move) => {
      const key = simulation.key(here(session).service);
      const found = exitsOf(here(session));
      expect(found, key).toBe(exits.get(key) ?? found);
      exits.set(key, found);
      return move(session);
    }, start(connexion));
  });
  expect(exits.size).toBeGreaterThan(20);
});

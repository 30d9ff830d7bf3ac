import { describe, expect, test } from 'vitest';
import { retrace } from '../../src/dev/retrace.ts';
import type { SlideFlow } from '../../src/engine/flow/flow.ts';
import { back, gesturesOf, here, jump, send, type Session, start } from '../../src/engine/play/session.ts';
import { visit } from '../../src/engine/explore/visit.ts';
import { next, press, type } from '../gestures.ts';
import { contextOf, door } from '../engine/fixtures/door.ts';
import { flowOf, worldOf } from '../engine/fixtures/flow.ts';

type Slides = Readonly<Record<string, Partial<SlideFlow>>>;

const slides: Slides = {
  accueil: { stage: { kind: 'none' }, on: { next: 'entrer' } },
  entrer: { stage: { kind: 'scene', name: 'porte' }, on: { 'did.entree': 'dedans' } },
  dedans: { on: { 'press.salle.sortir': 'dehors' } },
  dehors: { on: { next: 'fin' } },
  fin: { end: true },
};
const saved = (changes: Slides) => worldOf(flowOf({ ...slides, ...changes }), door);
const world = saved({});
const enter = [next, type('porte.nom', 'Ada'), press('porte.entrer')];
const made = (...gestures: Parameters<typeof send>[1][]) => gestures.reduce(send, start(world));
const inside = made(...enter);
const visited = ({ frames, cursor }: Session) => [...frames.map(({ slide }) => slide), cursor];
const again = (session: Session, changes: Slides) => retrace(session, saved(changes), start);

describe('a machine that still answers', () => {
  test('gives the same slide back, in the same state', () => {
    const { session, stop } = again(made(next, type('porte.nom', 'Ad')), { fin: { end: true, on: {} } });
    expect(stop).toBeUndefined();
    expect(visited(session)).toEqual(['accueil', 'entrer', 1]);
    expect(contextOf(here(session).service).name).toBe('Ad');
  });

  test('may have a slide under another name: the gestures lead there', () => {
    const { session } = again(inside, {
      entrer: { stage: { kind: 'scene', name: 'porte' }, on: { 'did.entree': 'salon' } },
      salon: { on: { 'press.salle.sortir': 'dehors' } },
    });
    expect(visited(session)).toEqual(['accueil', 'entrer', 'salon', 2]);
  });

  test('leaves what lies ahead of the cursor, as far as it can be reached', () => {
    const gone = back(back(made(...enter, press('salle.sortir'), next)));
    const { session, stop } = again(gone, { dehors: { end: true } });
    expect(stop).toBeUndefined();
    expect(visited(session)).toEqual(['accueil', 'entrer', 'dedans', 'dehors', 2]);
  });

  test('finds the slides visited by a jump again, and « Précédent » from them', () => {
    const jumped = jump(start(world), 'dehors');
    const { session } = again(jumped, { fin: { end: true, on: { next: 'accueil' } } });
    expect(visited(session)).toEqual(['accueil', 'dehors', 1]);
    expect(visited(back(session))).toEqual(['accueil', 'dehors', 0]);
  });
});

describe('a machine that no longer answers', () => {
  const closed: Slides = {
    entrer: { stage: { kind: 'scene', name: 'porte' }, on: { 'did.refus': 'dedans' } },
  };

  test('stops at the first gesture that leads nowhere, on the slide where it was made', () => {
    const { session, stop } = again(made(...enter, press('salle.sortir')), closed);
    expect(stop).toEqual({ gesture: press('porte.entrer'), slide: 'entrer' });
    expect(visited(session)).toEqual(['accueil', 'entrer', 1]);
    expect(gesturesOf(here(session).trail)).toEqual(enter.slice(0, 2));
    expect(contextOf(here(session).service).name).toBe('Ada');
  });

  test('stops on the way of a jump too', () => {
    const { session, stop } = again(jump(start(world), 'dehors'), closed);
    expect(stop?.slide).toBe('entrer');
    expect(visited(session)).toEqual(['accueil', 'entrer', 1]);
  });

  test('stops at the start if nothing answers', () => {
    const { session, stop } = again(inside, {
      accueil: { stage: { kind: 'none' }, on: { 'choose.entrer': 'entrer' } },
    });
    expect(stop).toEqual({ gesture: next, slide: 'accueil' });
    expect(visited(session)).toEqual(['accueil', 0]);
  });
});

test('where only words or chapters changed, the very frames stay', () => {
  const { session } = again(inside, { fin: { end: true, chapter: 'autre' } });
  expect(session.frames).toBe(inside.frames);
  expect(session.world).not.toBe(inside.world);
});

test('a visit begins with the service of its caller', () => {
  const begin = (one: typeof world) => visit(inside, one);
  const borrowing: Slides = {
    accueil: { stage: { kind: 'continue' }, on: { 'press.salle.sortir': 'dehors' } },
  };
  const guest = send(visit(inside, saved(borrowing)), press('salle.sortir'));
  const { session, stop } = retrace(
    guest,
    saved({ ...borrowing, fin: { end: true, on: { next: 'dehors' } } }),
    begin,
  );
  expect(stop).toBeUndefined();
  expect(visited(session)).toEqual(['accueil', 'dehors', 1]);
});

import { describe, expect, test } from 'vitest';
import {
  back,
  forward,
  gesturesOf,
  here,
  jump,
  move,
  replay,
  send,
  type Session,
  start,
  pathTo,
} from '../../../src/engine/play/session.ts';
import type { Gesture } from '../../../src/contract/gesture.ts';
import { choose, next, press, type, wait } from '../../gestures.ts';
import { counter } from '../fixtures/counter.ts';
import { contextOf, door } from '../fixtures/door.ts';
import { flowOf, worldOf } from '../fixtures/flow.ts';

const visit = worldOf(
  flowOf({
    accueil: { stage: { kind: 'none' }, on: { next: 'entrer', 'choose.passer': 'dedans' } },
    entrer: { on: { 'did.entree': 'dedans', 'press.porte.affiche': 'affiche' } },
    affiche: { stage: { kind: 'none' }, on: { next: 'entrer' } },
    dedans: { stage: { kind: 'scene', name: 'salle' }, on: { 'press.salle.sortir': 'dehors' } },
    dehors: { end: true },
  }),
  door,
);

const opened = start(visit);
const make = (session: Session, ...gestures: Gesture[]): Session => gestures.reduce(send, session);
const slides = ({ frames }: Session) => frames.map(({ slide }) => slide);
const inside = make(opened, next, type('porte.nom', 'Ada'), press('porte.entrer'));

describe('a gesture', () => {
  test('that changes the slide pushes a frame', () => {
    expect(slides(inside)).toEqual(['accueil', 'entrer', 'dedans']);
    expect(inside.cursor).toBe(2);
  });

  test('that stays on the slide replaces the frame', () => {
    const typed = make(opened, next, type('porte.nom', 'Ad'));
    expect(slides(typed)).toEqual(['accueil', 'entrer']);
    expect(contextOf(here(typed).service).name).toBe('Ad');
  });

  test.each([
    ['a press on a part that is not on the screen', press('salle.sortir')],
    ['a press on a part that does not exist', press('porte.cave')],
    ['a press on a field', press('porte.nom')],
    ['words typed on a button', type('porte.entrer', 'Ada')],
    ['time that nothing waits for', wait('une-minute')],
    ['a choice that is not offered', choose('passer')],
    ['next, where a hotspot is asked for', next],
  ])('that means nothing changes nothing: %s', (_, gesture) => {
    const session = make(opened, next);
    expect(send(session, gesture)).toBe(session);
  });

  test('on a part that leads outside means nothing, unless the slide awaits it', () => {
    const session = make(inside, press('salle.sortir'));
    expect(send(session, press('porte.affiche'))).toBe(session);
    const awaited = make(opened, next, press('porte.affiche'));
    expect(here(awaited).slide).toBe('affiche');
    expect(here(awaited).service).toBe(here(back(awaited)).service);
  });

  test('that causes a fact offers the fact before the press', () => {
    const both = flowOf({
      entrer: { on: { 'press.porte.entrer': 'pressee', 'did.entree': 'entree' } },
      pressee: {},
      entree: {},
    });
    const session = start(worldOf(both, door));
    expect(here(send(session, press('porte.entrer'))).slide).toBe('pressee');
    expect(here(make(session, type('porte.nom', 'Ada'), press('porte.entrer'))).slide).toBe('entree');
  });
});

describe('a stage', () => {
  test('begins with its scene, whatever happened before', () => {
    const skipped = make(opened, choose('passer'));
    expect(here(skipped).service.value).toBe('salle');
  });

  test('goes on with the service as it is', () => {
    expect(here(make(inside, press('salle.sortir'))).service.value).toBe('porte');
  });

  test('left empty keeps the service for the slide after', () => {
    const session = make(opened, next, type('porte.nom', 'Ad'), press('porte.affiche'), next);
    expect(contextOf(here(session).service).name).toBe('Ad');
  });
});

describe('going back', () => {
  test('gives the very frames that were left, typed text included', () => {
    const left = make(opened, next, type('porte.nom', 'Ada'), type('porte.mot', 'Bonjour'));
    const gone = send(left, press('porte.entrer'));
    expect(here(back(gone))).toBe(here(left));
    expect(contextOf(here(back(gone)).service)).toMatchObject({ name: 'Ada', note: 'Bonjour' });
    expect(here(forward(back(gone)))).toBe(here(gone));
  });

  test('stops at the first slide visited, and forward at the last', () => {
    expect(back(opened)).toBe(opened);
    expect(forward(inside)).toBe(inside);
    expect(here(move(inside, -5)).slide).toBe('accueil');
    expect(here(move(opened, Infinity)).slide).toBe('accueil');
    expect(here(move(move(inside, 0), Infinity))).toBe(here(inside));
  });

  test('keeps the slides ahead until another gesture is made', () => {
    const returned = back(back(inside));
    expect(slides(returned)).toEqual(['accueil', 'entrer', 'dedans']);
    expect(slides(send(returned, choose('passer')))).toEqual(['accueil', 'dedans']);
  });

  test('keeps the slides ahead through a gesture that means nothing', () => {
    const returned = back(inside);
    expect(send(returned, press('salle.sortir'))).toBe(returned);
  });

  test('then typing anything drops the slides ahead', () => {
    const typed = send(back(inside), type('porte.nom', 'Bob'));
    expect(slides(typed)).toEqual(['accueil', 'entrer']);
    expect(forward(typed)).toBe(typed);
  });

  test('then the same gesture goes forward, to what was done there', () => {
    const afar = make(inside, press('salle.sortir'), type('porte.mot', 'Merci'));
    const again = make(move(afar, 1), press('porte.entrer'), press('salle.sortir'));
    expect(again.frames).toBe(afar.frames);
    expect(here(again)).toBe(here(afar));
  });

  test('then the same gesture after another one starts anew', () => {
    const again = make(back(inside), type('porte.mot', 'Oups'), press('porte.entrer'));
    expect(here(again).slide).toBe('dedans');
    expect(here(again)).not.toBe(here(inside));
    expect(gesturesOf(here(again).trail)).toContainEqual(type('porte.mot', 'Oups'));
  });
});

describe('a jump', () => {
  test('arrives by the shortest way, and Back returns to where it left', () => {
    const typed = make(opened, next, type('porte.nom', 'Bob'));
    const there = jump(typed, 'dehors');
    expect(slides(there)).toEqual(['accueil', 'entrer', 'dehors']);
    expect(gesturesOf(here(there).trail)).toEqual(pathTo(visit.flow, 'dehors'));
    expect(here(back(there))).toBe(here(typed));
  });

  test('is not the road: the gesture that leads there by the road is made anew', () => {
    const noted = make(opened, next, type('porte.mot', 'Bonjour'));
    const gone = send(back(jump(noted, 'affiche')), press('porte.affiche'));
    expect(here(gone).slide).toBe('affiche');
    expect(contextOf(here(gone).service).note).toBe('Bonjour');
  });

  test('drops the slides ahead', () => {
    expect(slides(jump(move(inside, 0), 'affiche'))).toEqual(['accueil', 'affiche']);
  });

  test('to a slide that does not exist says so', () => {
    expect(() => jump(opened, 'cave')).toThrow('Unknown slide "cave" in essai.');
  });
});

describe('the trail', () => {
  const trail = (...gestures: Gesture[]) => gesturesOf(here(make(opened, ...gestures)).trail);

  test('holds the gestures that meant something, in order', () => {
    const made = [next, type('porte.nom', 'Ada'), press('porte.entrer')];
    expect(trail(next, choose('passer'), ...made.slice(1))).toEqual(made);
  });

  test('merges typing that goes on in one field', () => {
    const typing = ['A', 'Ad', 'Ada'].map((text) => type('porte.nom', text));
    expect(trail(next, ...typing)).toEqual([next, type('porte.nom', 'Ada')]);
  });

  test('keeps typing in another field apart', () => {
    const typed = [type('porte.nom', 'Ada'), type('porte.mot', 'Oui'), type('porte.nom', 'Eve')];
    expect(trail(next, ...typed)).toEqual([next, ...typed]);
  });

  test('keeps typing that led to a slide apart from typing that goes on there', () => {
    const flow = flowOf({
      ecrire: { on: { 'did.mot-laisse': 'continuer', 'choose.passer': 'continuer' } },
      continuer: {},
    });
    const typed = [type('porte.mot', 'O'), type('porte.mot', 'Oui')];
    const session = typed.reduce(send, start(worldOf(flow, door)));
    expect(gesturesOf(here(session).trail)).toEqual(typed);
  });

  test('keeps typing that left a trace of its own: what it changed stays, whatever is typed next', () => {
    const counting = { ...counter, anchors: { 'compteur.mot': { type: () => ({ type: 'more' }) } } };
    const typed = ['O', 'Oui', ''].map((text) => type('compteur.mot', text));
    const session = typed.reduce(send, start(worldOf(flowOf({ ecrire: {} }), counting)));
    expect(gesturesOf(here(session).trail)).toEqual(typed);
  });

  test('replays to the same slides in the same state', () => {
    const walked = make(inside, press('salle.sortir'), type('porte.nom', 'Ada'), press('porte.entrer'));
    const again = replay(visit, gesturesOf(here(walked).trail));
    expect(slides(again)).toEqual(slides(walked));
    again.frames.forEach(({ service }, index) => {
      expect(service.toJSON()).toEqual(walked.frames[index]!.service.toJSON());
    });
  });

  test('passes over gestures that mean nothing when replayed', () => {
    expect(slides(replay(visit, [press('salle.sortir'), next, next]))).toEqual(['accueil', 'entrer']);
  });
});

import { describe, expect, test } from 'vitest';
import { portable, resume } from '../../../src/engine/play/portable.ts';
import { back, here, jump, send, type Session, start } from '../../../src/engine/play/session.ts';
import { comeBack, visit } from '../../../src/engine/explore/visit.ts';
import type { Gesture } from '../../../src/contract/gesture.ts';
import { choose, next, press, type } from '../../gestures.ts';
import { contextOf, door } from '../fixtures/door.ts';
import { flowOf, worldOf } from '../fixtures/flow.ts';

const none = { kind: 'none' } as const;
const scene = (name: string) => ({ kind: 'scene', name }) as const;

const home = worldOf(
  flowOf({
    accueil: { stage: none, on: { next: 'entrer' } },
    entrer: { stage: scene('porte'), on: { 'did.entree': 'dedans', 'press.porte.affiche': 'affiche' } },
    affiche: { on: { next: 'entrer' } },
    dedans: { on: { next: 'fin' } },
    fin: { stage: none, end: true },
  }),
  door,
);
const lesson = worldOf(
  flowOf({
    couverture: { stage: none, on: { next: 'avis', 'choose.salle': 'visiter' } },
    avis: { stage: none, on: { next: 'sonner' } },
    sonner: { stage: scene('porte'), on: { 'press.porte.affiche': 'lire', 'did.entree': 'visiter' } },
    lire: { on: { 'did.entree': 'visiter' } },
    visiter: { stage: scene('salle'), on: { 'press.salle.sortir': 'sonner', next: 'fin' } },
    fin: { stage: none, end: true, on: { 'choose.revoir': 'sonner' } },
  }),
  door,
);

const make = (session: Session, ...gestures: Gesture[]): Session => gestures.reduce(send, session);
const noteOf = (session: Session) => contextOf(here(session).service).note;
const enter = [type('porte.nom', 'Ada'), press('porte.entrer')];

const atDoor = make(start(home), next, type('porte.mot', 'Bonjour'));
const inRoom = make(atDoor, ...enter);
const visiting = visit(atDoor, lesson);

describe('a visit', () => {
  test('begins at the first slide, with the service as it is', () => {
    expect(here(visiting)).toMatchObject({ slide: 'couverture', trail: undefined });
    expect(here(visiting).service).toBe(here(atDoor).service);
    expect(back(visiting)).toBe(visiting);
  });

  test('keeps the service at its first scene, which shows the same screen', () => {
    const arrived = make(visiting, next, next);
    expect(here(arrived).slide).toBe('sonner');
    expect(noteOf(arrived)).toBe('Bonjour');
  });

  test('takes its first scene where the service shows another screen', () => {
    const skipped = make(visiting, choose('salle'));
    expect(noteOf(skipped)).toBe('');
    expect(here(skipped).service.value).toBe('salle');
    expect(here(make(visit(inRoom, lesson), next, next)).service.value).toBe('porte');
  });

  test('takes every later scene, though the service shows its screen', () => {
    const kept = make(visiting, next, next, press('porte.affiche'));
    expect(noteOf(kept)).toBe('Bonjour');
    expect(noteOf(make(kept, ...enter))).toBe('');
    const again = make(kept, ...enter, press('salle.sortir'), type('porte.mot', 'Encore'));
    expect(noteOf(make(again, ...enter, next, choose('revoir')))).toBe('');
  });

  test('that begins with a scene keeps the service there', () => {
    const bare = worldOf(flowOf({ sonner: { ...lesson.flow.slides.sonner!, on: {}, end: true } }), door);
    expect(noteOf(visit(atDoor, bare))).toBe('Bonjour');
    expect(noteOf(visit(inRoom, bare))).toBe('');
  });

  test('that jumps to a slide finds it as its own address gives it', () => {
    expect(noteOf(jump(visiting, 'sonner'))).toBe('');
    expect(here(back(jump(visiting, 'sonner')))).toBe(here(visiting));
  });

  test('leaves the caller as it was', () => {
    const before = JSON.stringify(atDoor.frames);
    make(visit(atDoor, lesson), next, next, ...enter, next);
    expect(JSON.stringify(atDoor.frames)).toBe(before);
  });
});

describe('coming back', () => {
  const noted = make(visiting, next, next, type('porte.mot', 'Merci'));
  const returned = comeBack(atDoor, noted);

  test('stands at the calling slide, with the service as it now is', () => {
    expect(here(returned)).toMatchObject({ slide: 'entrer', service: here(noted).service });
    expect(returned.world).toBe(home);
  });

  test('adds one frame, from which Back gives the calling frame', () => {
    expect(returned.frames).toHaveLength(atDoor.frames.length + 1);
    expect(here(back(returned))).toBe(here(atDoor));
  });

  test('drops the slides that were ahead', () => {
    const ahead = back(inRoom);
    expect(comeBack(ahead, visit(ahead, lesson)).frames.map(({ slide }) => slide)).toEqual([
      'accueil',
      'entrer',
      'entrer',
    ]);
  });

  test('from a visit that went on to another screen takes what it left on the calling one', () => {
    const gone = make(noted, ...enter, next);
    expect(here(gone).slide).toBe('fin');
    const after = comeBack(atDoor, gone);
    expect(contextOf(here(after).service)).toMatchObject({ name: 'Ada', note: 'Merci' });
    expect(here(make(after, press('porte.entrer'))).slide).toBe('dedans');
  });

  test('does not look at what Back has undone', () => {
    const undone = back(make(noted, press('porte.affiche'), type('porte.mot', 'Non')));
    expect(noteOf(comeBack(atDoor, undone))).toBe('Merci');
  });

  test('to a slide whose screen the visit did not show finds the service as it was', () => {
    const inside = worldOf(flowOf({ visiter: { ...lesson.flow.slides.visiter!, on: {}, end: true } }), door);
    const after = comeBack(atDoor, visit(atDoor, inside));
    expect(here(after)).toEqual(here(atDoor));
    expect(here(after)).not.toBe(here(atDoor));
  });

  test('from a detour stands at the slide before, where the visit ended on its screen', () => {
    const house = worldOf(
      flowOf({
        porte: { stage: scene('porte'), on: { 'did.entree': 'salle', 'press.porte.affiche': 'fin' } },
        salle: { on: { 'press.salle.sortir': 'porte' } },
        fin: { end: true },
      }),
      door,
    );
    const detour = make(start(house), ...enter);
    const taught = make(visit(detour, lesson), next, next, type('porte.mot', 'Merci'));
    const after = comeBack(detour, taught);
    expect(here(after)).toMatchObject({ slide: 'porte', service: here(taught).service });
    expect(here(back(after))).toBe(here(detour));
  });

  test('to a slide without a stage never leaves it for another', () => {
    const ended = make(inRoom, next);
    const after = comeBack(ended, make(visit(ended, lesson), next, next));
    expect(here(after)).toMatchObject({ slide: 'fin', service: here(ended).service });
  });

  test('keeps the caller’s trail, without a gesture of the visit', () => {
    expect(portable(returned)).toEqual(portable(atDoor));
    const on = portable(make(returned, ...enter));
    expect(here(resume(home, on, 'dedans')).slide).toBe('dedans');
  });

  test('goes on as any slide does: a gesture that stays replaces the frame', () => {
    const typed = make(returned, type('porte.nom', 'Ada'));
    expect(typed.frames).toHaveLength(returned.frames.length);
    expect(here(make(typed, press('porte.entrer'))).slide).toBe('dedans');
    expect(here(make(back(returned), press('porte.affiche'))).slide).toBe('affiche');
  });
});

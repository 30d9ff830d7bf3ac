import { describe, expect, test } from 'vitest';
import { portable, resume } from '../../../src/engine/play/portable.ts';
import { back, here, send, start, pathTo, gesturesOf } from '../../../src/engine/play/session.ts';
import type { Gesture } from '../../../src/contract/gesture.ts';
import { next, press, type } from '../../gestures.ts';
import { contextOf, door } from '../fixtures/door.ts';
import { flowOf, worldOf } from '../fixtures/flow.ts';

const afterHome = {
  entrer: { on: { 'did.entree': 'dedans' } },
  dedans: { on: { 'press.salle.sortir': 'dehors' } },
  dehors: { end: true },
};
const visit = worldOf(flowOf({ accueil: { on: { next: 'entrer' } }, ...afterHome }), door);
const make = (...gestures: Gesture[]) => gestures.reduce(send, start(visit));
const secret = 'Canari-2026';

describe('a kept trail', () => {
  test('names the scenario’s value in place of what was typed', () => {
    expect(portable(make(next, type('porte.nom', secret), press('porte.entrer')))).toEqual([
      next,
      { do: 'type', at: 'porte.nom', value: 'nom' },
      press('porte.entrer'),
    ]);
  });

  test('is cut where a field has no scenario value', () => {
    const typed = [type('porte.nom', 'Ada'), type('porte.mot', secret), press('porte.entrer')];
    expect(portable(make(next, ...typed))).toEqual([next, { do: 'type', at: 'porte.nom', value: 'nom' }]);
  });

  test('holds no word that was typed', () => {
    const typed = [type('porte.nom', secret), type('porte.mot', secret), type('porte.nom', 'Ada')];
    expect(JSON.stringify(portable(make(next, ...typed)))).not.toMatch(/Canari|Ada/);
  });

  test('is that of the slide shown, not of the slides ahead', () => {
    expect(portable(back(make(next)))).toEqual([]);
  });
});

describe('taking up a kept trail', () => {
  const inside = make(next, type('porte.nom', 'Ada'), press('porte.entrer'));

  test('leads to the same slides, by the same gestures', () => {
    const again = resume(visit, portable(inside), 'dedans');
    expect(again.frames.map(({ slide }) => slide)).toEqual(['accueil', 'entrer', 'dedans']);
    expect(gesturesOf(here(again).trail)).toEqual(gesturesOf(here(inside).trail));
    expect(here(again).service.toJSON()).toEqual(here(inside).service.toJSON());
  });

  test('replaces what was typed by what the scenario expects', () => {
    const lost = make(next, type('porte.nom', secret));
    expect(contextOf(here(resume(visit, portable(lost), 'entrer')).service).name).toBe('Ada');
  });

  test('that was cut goes on by the shortest way', () => {
    const noted = make(next, type('porte.mot', secret), type('porte.nom', 'Ada'), press('porte.entrer'));
    const again = resume(visit, portable(noted), 'dedans');
    expect(here(again).slide).toBe('dedans');
    expect(gesturesOf(here(again).trail)).toEqual(pathTo(visit.flow, 'dedans'));
  });

  test('falls back to the shortest way in a tutorial that changed', () => {
    const home = { on: { 'choose.entrer': 'entrer' } };
    const changed = worldOf(flowOf({ accueil: home, ...afterHome }), door);
    const again = resume(changed, portable(inside), 'dedans');
    expect(again.frames.map(({ slide }) => slide)).toEqual(['accueil', 'entrer', 'dedans']);
  });

  test('starts at the beginning if the slide is gone', () => {
    expect(here(resume(visit, portable(inside), 'cave')).slide).toBe('accueil');
    expect(here(resume(visit, portable(inside), 'constructor')).slide).toBe('accueil');
  });

  test('spoilt by hand is passed over', () => {
    const spoilt = [{ do: 'type', at: 'porte.nom', value: 'constructor' }] as const;
    expect(here(resume(visit, spoilt, 'accueil')).slide).toBe('accueil');
  });
});

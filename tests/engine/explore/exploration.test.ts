import { describe, expect, test } from 'vitest';
import { here, replay, pathTo } from '../../../src/engine/play/session.ts';
import { explore } from '../../../src/engine/explore/exploration.ts';
import { choose, next, press, type, wait } from '../../gestures.ts';
import { counter } from '../fixtures/counter.ts';
import { door } from '../fixtures/door.ts';
import { flowOf, worldOf } from '../fixtures/flow.ts';

const enter = [type('porte.nom', 'Ada'), press('porte.entrer')];
const visit = flowOf({
  accueil: { on: { next: 'explications', 'choose.passer': 'entrer' } },
  explications: { on: { next: 'entrer' } },
  entrer: { on: { 'did.entree': 'dedans', 'did.refus': 'attendre' } },
  attendre: { on: { 'did.entree': 'dedans' } },
  dedans: { end: true, on: { 'press.salle.sortir': 'entrer' } },
});

describe('a slide', () => {
  const { slides } = explore(visit, door);

  test('is reached by its shortest way, told from the slide before', () => {
    expect(slides.accueil?.leg).toEqual({ gestures: [] });
    expect(slides.entrer?.leg).toEqual({ from: 'accueil', gestures: [choose('passer')] });
    expect(slides.dedans?.leg).toEqual({ from: 'entrer', gestures: enter });
  });

  test('has the gestures of each of its transitions', () => {
    expect(slides.accueil?.paths).toEqual({ next: [next], 'choose.passer': [choose('passer')] });
    expect(slides.entrer?.paths).toEqual({ 'did.entree': enter, 'did.refus': [press('porte.entrer')] });
    const patient = [type('porte.nom', 'Ada'), wait('une-minute'), press('porte.entrer')];
    expect(slides.attendre?.paths).toEqual({ 'did.entree': patient });
  });

  test('has its place on the expected path, a detour below where it comes back', () => {
    const steps = Object.fromEntries(Object.entries(slides).map(([id, { step }]) => [id, step]));
    expect(steps).toEqual({ accueil: 1, explications: 2, entrer: 3, attendre: 3, dedans: 4 });
  });
});

test('finds nothing wrong with a sound tutorial', () => {
  const { length, impossible, unreachable, limited } = explore(visit, door);
  expect({ length, impossible, unreachable, limited }).toEqual({
    length: 4,
    impossible: [],
    unreachable: [],
    limited: false,
  });
});

test('tells what nobody can cause, and the slides that nothing leads to', () => {
  const flow = flowOf({
    entrer: { on: { 'did.entree': 'dedans', 'press.salle.sortir': 'dehors' } },
    dedans: {},
    dehors: {},
    oubliee: { on: { next: 'dedans' } },
  });
  const found = explore(flow, door);
  expect(found.impossible).toEqual([{ slide: 'entrer', event: 'press.salle.sortir' }]);
  expect(found.unreachable).toEqual(['dehors', 'oubliee']);
  expect(Object.keys(found.slides)).toEqual(['entrer', 'dedans']);
});

test('looks at every state in which a slide can be reached', () => {
  const flow = flowOf({
    porte: { on: { 'press.porte.affiche': 'suite', 'did.entree': 'suite' } },
    suite: { on: { 'press.porte.affiche': 'fin', 'did.sortie': 'fin' } },
    fin: { end: true },
  });
  expect(explore(flow, door).impossible).toEqual([{ slide: 'suite', event: 'press.porte.affiche' }]);
});

test('a way that only a longer road opens is told whole', () => {
  const flow = flowOf({
    porte: { on: { 'press.porte.affiche': 'pause', 'did.entree': 'salle' } },
    salle: { on: { 'press.salle.sortir': 'porte', next: 'pause' } },
    pause: { on: { 'press.salle.sortir': 'fin', 'did.entree': 'porte' } },
    fin: { end: true },
  });
  const { slides } = explore(flow, door);
  expect(slides.pause?.leg).toEqual({ from: 'porte', gestures: [press('porte.affiche')] });
  expect(slides.fin?.leg).toEqual({ gestures: [...enter, next, press('salle.sortir')] });
});

test.each(Object.keys(visit.slides))('the shortest way leads to « %s »', (slide) => {
  const world = worldOf(visit, door);
  expect(here(replay(world, pathTo(world.flow, slide))).slide).toBe(slide);
});

test('every plan causes its event from the state that the shortest way gives', () => {
  const world = worldOf(visit, door);
  for (const [slide, { paths, on }] of Object.entries(world.flow.slides))
    for (const [event, gestures] of Object.entries(paths)) {
      const there = here(replay(world, [...pathTo(world.flow, slide), ...gestures]));
      expect([slide, event, there.slide]).toEqual([slide, event, on[event]]);
    }
});

describe('a exploration without end', () => {
  const endless = flowOf({ compter: { on: { 'press.compteur.plus': 'compter' } } });

  test('stops at its limit and says so', () => {
    expect(explore(endless, counter, 50).limited).toBe(true);
  });

  test('has room for its usual limit', () => {
    expect(explore(endless, counter).limited).toBe(true);
  }, 30_000);

  test('calls nothing impossible or unreachable that it could not look at', () => {
    const flow = flowOf({ compter: { on: { 'did.fini': 'fin' } }, fin: { end: true } });
    const found = explore(flow, counter, 50);
    expect(found).toMatchObject({ limited: true, impossible: [], unreachable: [] });
  });
});

describe('a part that is like another', () => {
  test('is walked where a slide waits for it', () => {
    const { slides, impossible } = explore(
      flowOf({ sonner: { on: { 'press.porte.sonnette': 'fin' } }, fin: {} }),
      door,
    );
    expect(impossible).toEqual([]);
    expect(slides.sonner?.paths).toEqual({ 'press.porte.sonnette': [press('porte.sonnette')] });
  });

  test('is wanted from every state, also from one that is otherwise like another', () => {
    const flow = flowOf({
      debut: { on: { next: 'sonner', 'choose.mot': 'mot' } },
      mot: { stage: { kind: 'scene', name: 'mot' }, on: { next: 'sonner' } },
      sonner: { on: { 'press.porte.sonnette': 'fin' } },
      fin: {},
    });
    expect(explore(flow, door).impossible).toEqual([{ slide: 'sonner', event: 'press.porte.sonnette' }]);
  });
});

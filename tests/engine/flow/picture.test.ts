import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import type { Stage } from '../../../src/engine/flow/flow.ts';
import { graphOf } from '../../../src/engine/flow/graph.ts';
import { back, forward, here, replay, send, start, pathTo } from '../../../src/engine/play/session.ts';
import { explore } from '../../../src/engine/explore/exploration.ts';
import { comeBack, visit } from '../../../src/engine/explore/visit.ts';
import { deviceBehind } from '../../../src/engine/play/service.ts';
import { images } from '../../../src/services/index.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { choose, next, press, type, wait } from '../../gestures.ts';
import { door } from '../fixtures/door.ts';
import { flowOf, worldOf } from '../fixtures/flow.ts';

const picture = (...areas: string[]): Stage => ({
  kind: 'picture',
  image: 'media/ecran.png',
  areas: Object.fromEntries(areas.map((name) => [name, [10, 20, 30, 40]])),
});

const flow = flowOf({
  ecran: {
    stage: picture('ecran.entrer', 'porte.entrer'),
    on: { 'press.ecran.entrer': 'suite', 'press.porte.entrer': 'ecran', 'choose.passer': 'fin' },
  },
  suite: { stage: picture(), on: { next: 'porte' } },
  porte: { on: { 'did.entree': 'pause' } },
  pause: { stage: picture('ecran.suite'), on: { 'press.ecran.suite': 'salle' } },
  salle: { on: { 'press.salle.sortir': 'fin' } },
  fin: { stage: { kind: 'none' }, end: true },
});
const world = worldOf(flow, door);
const enter = [type('porte.nom', 'Ada'), press('porte.entrer')];

describe('over a picture', () => {
  test('a press on an area leads on, and leaves the service alone', () => {
    const session = send(start(world), press('ecran.entrer'));
    expect(here(session).slide).toBe('suite');
    expect(here(session).service).toBe(here(start(world)).service);
  });

  test('an area that bears the name of a part of the service is the area', () => {
    const session = send(start(world), press('porte.entrer'));
    expect(session.cursor).toBe(1);
    expect(here(session).slide).toBe('ecran');
    expect(here(session).service).toBe(here(start(world)).service);
  });

  test('the service cannot be reached, nor an area of another slide', () => {
    const session = start(world);
    expect(send(session, type('porte.nom', 'Ada'))).toBe(session);
    expect(send(session, press('porte.affiche'))).toBe(session);
    expect(send(session, press('ecran.suite'))).toBe(session);
  });

  test('time still passes for the service', () => {
    const refused = replay(world, [press('ecran.entrer'), next, press('porte.entrer')]);
    const { frames, cursor } = refused;
    const behind = { ...refused, frames: [...frames.slice(0, cursor), { ...here(refused), slide: 'suite' }] };
    expect(door.waits(here(behind).service)).toEqual(['une-minute']);
    expect(door.waits(here(send(behind, wait('une-minute'))).service)).toEqual([]);
  });

  test('Back and Forward find the slides as they were', () => {
    const session = send(start(world), press('ecran.entrer'));
    expect(here(back(session)).slide).toBe('ecran');
    expect(forward(back(session))).toEqual(session);
  });

  test('the service goes on behind it', () => {
    const inside = replay(world, [press('ecran.entrer'), next, ...enter, press('ecran.suite')]);
    expect(here(inside).slide).toBe('salle');
    expect(here(send(inside, press('salle.sortir'))).slide).toBe('fin');
  });
});

describe('a exploration', () => {
  const { slides, impossible } = explore(flow, door);

  test('finds the press for each area', () => {
    expect(impossible).toEqual([]);
    expect(slides.ecran?.paths).toEqual({
      'press.ecran.entrer': [press('ecran.entrer')],
      'press.porte.entrer': [press('porte.entrer')],
      'choose.passer': [choose('passer')],
    });
    expect(slides.salle?.leg).toEqual({ from: 'pause', gestures: [press('ecran.suite')] });
  });

  test.each(Object.keys(flow.slides))('leads to « %s »', (slide) => {
    expect(here(replay(world, pathTo(world.flow, slide))).slide).toBe(slide);
  });

  test('calls impossible what the picture hides', () => {
    const hidden = flowOf({ ecran: { stage: picture(), on: { 'did.entree': 'fin' } }, fin: { end: true } });
    expect(explore(hidden, door).impossible).toEqual([{ slide: 'ecran', event: 'did.entree' }]);
  });
});

describe('a tutorial of pictures alone', () => {
  const alone = flowOf({
    un: { stage: picture('ecran.suite'), on: { 'press.ecran.suite': 'fin' } },
    fin: { stage: picture(), end: true },
  });

  test('needs no service', () => {
    const { impossible, unreachable, length } = explore(alone, images);
    expect({ impossible, unreachable, length }).toEqual({ impossible: [], unreachable: [], length: 2 });
    expect(here(send(start(worldOf(alone, images)), press('ecran.suite'))).slide).toBe('fin');
  });

  test('begins while the service of the page is not loaded', () => {
    const asleep = { ...worldOf(alone, images), simulation: { ...door, anchors: {}, notLoaded: true } };
    expect(here(send(start(asleep), press('ecran.suite'))).slide).toBe('fin');
  });

  test('whose service began during a visit can be come back to', () => {
    const { flow } = worldOf(alone, images);
    const caller = start({ flow, simulation: { ...monEspaceSante, notLoaded: true } });
    const awake = { ...caller, world: { flow, simulation: monEspaceSante } };
    const visited = send(visit(awake, awake.world), press('ecran.suite'));
    expect(here(send(comeBack(awake, visited), press('ecran.suite'))).slide).toBe('fin');
    expect(deviceBehind(monEspaceSante, here(caller).service, 'boite-mail.message-code')).toBeUndefined();
  });
});

const source = `import { images, tutorial } from '#pas-a-pas';

export default tutorial(images)({
  id: 'essai',
  initial: 'un',
  states: {
    un: {
      meta: {
        stage: { picture: 'media/ecran.png', areas: { 'ecran.suite': [10, 20, 30, 40] } },
      },
      on: { 'press.ecran.suite': 'fin' },
    },
    fin: { meta: { stage: 'none', end: true } },
  },
});
`;
const text = `---
title: Essai
---

# C {#c}

## Un {#un}

![Un écran vide](media/ecran.png)

Je clique sur [« Suite »](press:ecran.suite).

## Fin {#fin}

![Un écran vide](media/ecran.png)
`;

describe('compiled', () => {
  const media = [{ file: 'media/ecran.png', bytes: 100, size: [800, 500] as const }];
  const shelf = {
    tutorials: [{ id: 'essai', folder: 'essai', machine: source, texts: { fr: text }, media, outside: [] }],
  };
  const [compiled] = compile({ ...shelf, announced: {} }, new Map([['images', images]]));
  const { flow, words, problems } = compiled!;

  test('a picture on the stage has its size', () => {
    expect(problems).toEqual([]);
    expect(flow?.slides.un?.stage).toEqual({
      kind: 'picture',
      image: 'media/ecran.png',
      areas: { 'ecran.suite': [10, 20, 30, 40] },
      size: [800, 500],
    });
  });

  test('its description is no longer a piece of the text; elsewhere the picture stays', () => {
    const { slides } = words.fr!;
    expect(slides.un).toMatchObject({ alt: 'Un écran vide', body: [{ p: expect.anything() as unknown }] });
    expect(slides.fin?.body).toEqual([{ image: 'media/ecran.png', alt: 'Un écran vide' }]);
  });

  test('the graph names it', () => {
    expect(graphOf(flow!, words.fr!).slides[0]?.stage).toEqual({ kind: 'picture', name: 'media/ecran.png' });
  });
});

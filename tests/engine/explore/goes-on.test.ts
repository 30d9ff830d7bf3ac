import { describe, expect, test } from 'vitest';
import { goesOn } from '../../../src/engine/explore/goes-on.ts';
import { scene } from '../../../src/engine/play/service.ts';
import type { Frame } from '../../../src/engine/play/step.ts';
import { door } from '../fixtures/door.ts';
import { flowOf, worldOf } from '../fixtures/flow.ts';

const house = worldOf(
  flowOf({
    lire: { on: { next: 'entrer', 'press.porte.affiche': 'lire' } },
    entrer: { on: { 'did.entree': 'dedans' } },
    dedans: { on: { 'press.salle.sortir': 'dehors' } },
    dehors: { on: { next: 'encore' } },
    encore: { stage: { kind: 'scene', name: 'salle' }, on: { 'press.salle.sortir': 'fin' } },
    fin: { end: true },
  }),
  door,
);

const at = (slide: string, screen: string): Frame => ({
  slide,
  service: scene(door, screen),
  borrowed: false,
  trail: undefined,
  arrival: undefined,
});

describe('the road from a slide', () => {
  test.each([
    ['entrer', 'porte'],
    ['dedans', 'salle'],
    ['lire', 'porte'],
  ])('goes on at « %s » with the screen « %s »', (slide, screen) => {
    expect(goesOn(house, at(slide, screen))).toBe(true);
  });

  test.each([
    ['entrer', 'salle'],
    ['dedans', 'porte'],
  ])('stops at « %s » with the screen « %s »', (slide, screen) => {
    expect(goesOn(house, at(slide, screen))).toBe(false);
  });

  test('stops where a later slide could not go on', () => {
    expect(goesOn(house, at('lire', 'salle'))).toBe(false);
  });

  test('is followed no further than the slide that says what is on its stage', () => {
    expect(goesOn(house, at('dehors', 'salle'))).toBe(true);
  });

  test('goes on at an end', () => {
    expect(goesOn(house, at('fin', 'porte'))).toBe(true);
  });
});

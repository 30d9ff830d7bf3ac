import { describe, expect, test } from 'vitest';
import { here, send } from '../../src/engine/play/session.ts';
import type { Gesture } from '../../src/contract/gesture.ts';
import { choose, next, press, type } from '../gestures.ts';
import {
  cancel,
  card,
  close,
  find,
  goOn,
  home,
  mailbox,
  open,
  password,
  search,
  twoDays,
  website,
} from './support/gestures.ts';
import { guidedFrom } from './support/guided.ts';
import { aside } from './support/shelf.ts';
import { at } from './support/tutorial.ts';

const guided = (slide: string, ...gestures: Gesture[]) => guidedFrom(at(slide), ...gestures);
const guidedAside = (slide: string, ...gestures: Gesture[]) => guidedFrom(aside(slide), ...gestures);

describe('what is left to do', () => {
  test.each([
    ['couverture', [], [next]],
    ['choisir-un-livre', [], [press('resultats.livre-lentes')]],
    ['me-connecter', [], [card, password, goOn]],
    ['me-connecter', [card], [password, goOn]],
    ['me-connecter', [password], [card, goOn]],
    ['me-connecter', [card, password], [goOn]],
    ['fin', [], [choose('chercher')]],
  ])('on %s after %j', (slide, made, left) => {
    expect(guided(slide, ...made).left).toEqual(left);
  });

  test('includes what was written wrong, and what a refusal took away', () => {
    const slip = type('connexion.carte', '2026');
    expect(guided('me-connecter', slip, password).left).toEqual([card, goOn]);
    const wrong = type('connexion.mot-de-passe', 'Tilleul');
    expect(guided('me-connecter', card, wrong, goOn).left).toEqual([password, goOn]);
    const blank = type('accueil.recherche', ' ');
    const refused = [blank, find].reduce(send, at('chercher'));
    expect(here(refused).service.context).toMatchObject({ search: { query: '', refused: 'empty' } });
    expect(guidedFrom(refused).left).toEqual([search, find]);
  });

  test('begins with the way back from another device', () => {
    expect(guidedAside('au-choix', mailbox).left).toEqual([website, cancel]);
    expect(guidedAside('refermer', website).left).toEqual([mailbox, open, close]);
  });

  test('is to wait only as long as time has to pass', () => {
    expect(guidedAside('patienter').left).toEqual([twoDays, mailbox]);
    expect(guidedAside('patienter', twoDays).left).toEqual([mailbox]);
  });
});

describe('hotspots', () => {
  test.each([
    ['couverture', {}],
    ['choisir-un-livre', { 'resultats.livre-lentes': 'first' }],
    ['confirmer', { 'mes-reservations.confirmer': 'first', 'mes-reservations.garder': 'other' }],
    ['fin', {}],
  ])('of %s', (slide, hot) => {
    expect(Object.fromEntries(guided(slide).hot)).toEqual(hot);
  });

  test('of a form with another way out', () => {
    const hot = { 'connexion.carte': 'first', 'connexion.accueil': 'other' };
    expect(Object.fromEntries(guidedAside('ma-carte').hot)).toEqual(hot);
  });

  test('follow what was done', () => {
    const [first] = guided('me-connecter', card).hot;
    expect(first).toEqual(['connexion.mot-de-passe', 'first']);
  });
});

describe('what is done', () => {
  const ticked = (slide: string, ...made: Gesture[]) => {
    const { isDone } = guided(slide, ...made);
    return ['type.connexion.carte', 'type.connexion.mot-de-passe'].filter(isDone);
  };

  test('is ticked as it is done, and no longer once it is undone', () => {
    const erased = type('connexion.carte', '');
    expect(ticked('me-connecter')).toEqual([]);
    expect(ticked('me-connecter', card)).toEqual(['type.connexion.carte']);
    expect(ticked('me-connecter', card, erased)).toEqual([]);
    expect(ticked('me-connecter', password)).toEqual(['type.connexion.mot-de-passe']);
  });

  test('is only what the slide asks', () => {
    expect(guided('me-connecter', card).isDone('press.connexion.accueil')).toBe(false);
    expect(guidedAside('ma-carte', card).isDone('press.connexion.accueil')).toBe(false);
    expect(guided('couverture').isDone('next')).toBe(false);
  });

  test('is also time that has passed', () => {
    const { isDone } = guidedAside('patienter', twoDays);
    expect(isDone('wait.deux-jours')).toBe(true);
  });
});

test('the total is what the slide asks from its start, whatever was done', () => {
  expect(guided('me-connecter').total).toBe(3);
  expect(guided('me-connecter', card, password).total).toBe(3);
  expect(guidedAside('refermer', website).total).toBe(2);
  expect(guided('couverture').total).toBe(1);
});

test('a gesture is admitted if some way through the slide asks for it, or if it is readOnly', () => {
  const { admits } = guidedAside('ma-carte');
  const all = [card, type('connexion.carte', 'autre'), goOn, mailbox];
  expect(all.every(admits)).toBe(true);
  expect(admits(home)).toBe(true);
  expect(guided('me-connecter').admits(home)).toBe(false);
  expect([open, close, website].every(admits)).toBe(true);
  expect(admits(cancel)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { here, replay, send } from '../../src/engine/play/session.ts';
import { guidance } from '../../src/player/guidance.ts';
import type { Gesture } from '../../src/contract/gesture.ts';
import { monEspaceSante } from '../../src/services/index.ts';
import { flowOf, worldOf } from '../engine/fixtures/flow.ts';
import { choose, next, press, type, wait } from '../gestures.ts';
import { at, world } from './support/tutorial.ts';

const guided = (slide: string, ...gestures: Gesture[]) =>
  guidance(world, here(gestures.reduce(send, at(slide))));

const identifier = type('identification.identifiant', 'colette.vasseur');
const password = type('identification.mot-de-passe', 'Soleil-2026!');
const goOn = press('identification.continuer');
const code = type('code-a-usage-unique.code', '482913');
const connect = press('code-a-usage-unique.se-connecter');

describe('what is left to do', () => {
  test.each([
    ['couverture', [], [next]],
    ['accueil-public', [], [press('accueil-public.connexion')]],
    ['identification', [], [identifier, password, goOn]],
    ['identification', [identifier], [password, goOn]],
    ['identification', [password], [identifier, goOn]],
    ['identification', [identifier, password], [goOn]],
    ['fin', [], [choose('accueil-public')]],
  ])('on %s after %j', (slide, made, left) => {
    expect(guided(slide, ...made).left).toEqual(left);
  });

  test('includes what was written wrong, and what a refusal took away', () => {
    const slip = type('identification.identifiant', 'colette');
    expect(guided('identification', slip, password).left).toEqual([identifier, goOn]);
    const wrong = type('identification.mot-de-passe', 'Soleil');
    expect(guided('identification', identifier, wrong, goOn).left).toEqual([password, goOn]);
    const wrongCode = type('code-a-usage-unique.code', '482914');
    expect(guided('saisir-le-code', wrongCode, connect).left).toEqual([code, connect]);
  });

  test('begins with the way back from another device', () => {
    const website = press('appareils.navigateur');
    expect(guided('saisir-le-code', press('appareils.telephone')).left).toEqual([website, code, connect]);
  });

  test('is to wait only as long as time has to pass', () => {
    const halfMinute = wait('trente-secondes');
    const resend = press('code-a-usage-unique.renvoyer');
    expect(guided('renvoyer-par-e-mail').left).toEqual([halfMinute, resend]);
    expect(guided('renvoyer-par-e-mail', halfMinute).left).toEqual([resend]);
  });
});

describe('hotspots', () => {
  test.each([
    ['couverture', {}],
    ['accueil-public', { 'accueil-public.connexion': 'first' }],
    ['choix-du-code', { 'choix-du-code.par-e-mail': 'first', 'choix-du-code.par-sms': 'other' }],
    [
      'identification',
      {
        'identification.identifiant': 'first',
        'identification.identifiant-oublie': 'other',
        'identification.mot-de-passe-oublie': 'other',
      },
    ],
    ['fin', {}],
  ])('of %s', (slide, hot) => {
    expect(Object.fromEntries(guided(slide).hot)).toEqual(hot);
  });

  test('follow what was done', () => {
    const [first] = guided('identification', identifier).hot;
    expect(first).toEqual(['identification.mot-de-passe', 'first']);
  });
});

describe('what is done', () => {
  const ticked = (slide: string, ...made: Gesture[]) => {
    const { isDone } = guided(slide, ...made);
    const asked = ['type.identification.identifiant', 'type.identification.mot-de-passe'];
    return asked.filter(isDone);
  };

  test('is ticked as it is done, and no longer once it is undone', () => {
    const erased = type('identification.identifiant', '');
    expect(ticked('identification')).toEqual([]);
    expect(ticked('identification', identifier)).toEqual(['type.identification.identifiant']);
    expect(ticked('identification', identifier, erased)).toEqual([]);
    expect(ticked('identification', password)).toEqual(['type.identification.mot-de-passe']);
  });

  test('is only what the slide asks', () => {
    const { isDone } = guided('identification', identifier);
    expect(isDone('press.identification.aide')).toBe(false);
    expect(isDone('press.identification.identifiant-oublie')).toBe(false);
    expect(guided('couverture').isDone('next')).toBe(false);
  });

  test('is also time that has passed', () => {
    const { isDone } = guided('renvoyer-par-e-mail', wait('trente-secondes'));
    expect(isDone('wait.trente-secondes')).toBe(true);
  });
});

describe('the next gestures', () => {
  const halfMinute = wait('trente-secondes');

  test.each([
    ['couverture', [], [next]],
    ['bienvenue', [], [next, choose('prerequis')]],
    [
      'identification',
      [identifier],
      [password, press('identification.identifiant-oublie'), press('identification.mot-de-passe-oublie')],
    ],
    ['code-par-e-mail', [], [press('appareils.boite-mail'), choose('renvoyer-par-e-mail')]],
    ['renvoyer-par-e-mail', [], [halfMinute]],
    ['fin', [], ['accueil-public', 'choix-du-code', 'couverture'].map(choose)],
  ])('of %s after %j stand in the order of its transitions', (slide, made, nexts) => {
    expect(guided(slide, ...made).nexts).toEqual(nexts);
  });

  test('follow what was done', () => {
    const closed = guided('lire-le-code-e-mail', press('boite-mail.retour'));
    expect(closed.nexts).toEqual([press('boite-mail.message-code'), press('appareils.navigateur')]);
  });

  test('stand once where two transitions begin alike', () => {
    const flow = flowOf({
      choix: {
        stage: { kind: 'scene', name: 'choix-du-code' },
        on: { 'press.choix-du-code.par-sms': 'code' },
      },
      code: { on: { 'did.connexion-reussie': 'fin', 'did.code-refuse': 'fin' } },
      fin: { end: true },
    });
    const essay = worldOf(flow, monEspaceSante);
    const gestures = [press('choix-du-code.par-sms'), press('appareils.telephone')];
    const { nexts } = guidance(essay, here(replay(essay, gestures)));
    expect(nexts).toEqual([press('appareils.navigateur')]);
  });
});

test('the total is what the slide asks from its start, whatever was done', () => {
  expect(guided('identification').total).toBe(3);
  expect(guided('identification', identifier, password).total).toBe(3);
  expect(guided('saisir-le-code', press('appareils.telephone')).total).toBe(2);
  expect(guided('couverture').total).toBe(1);
});

test('a gesture is admitted if some way through the slide asks for it, or if it is readOnly', () => {
  const { admits } = guided('identification');
  const all = [identifier, type('identification.identifiant', 'autre'), goOn, press('appareils.telephone')];
  expect(all.every(admits)).toBe(true);
  expect(admits(press('identification.identifiant-oublie'))).toBe(true);
  expect(admits(press('identification.aide'))).toBe(false);
  const readOnly = ['boite-mail.message-code', 'boite-mail.retour', 'boite-mail.copier-le-code'];
  expect([...readOnly, 'telephone.copier-le-code'].map(press).every(admits)).toBe(true);
  expect(admits(press('code-a-usage-unique.renvoyer'))).toBe(false);
});

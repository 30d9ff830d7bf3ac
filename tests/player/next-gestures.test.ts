import { describe, expect, test } from 'vitest';
import { here, replay } from '../../src/engine/play/session.ts';
import { guidance } from '../../src/player/guidance.ts';
import { mediatheque } from '../../src/services/index.ts';
import { flowOf, worldOf } from '../engine/fixtures/flow.ts';
import { choose, next } from '../gestures.ts';
import { cancel, card, home, mailbox, open, password, twoDays, website } from './support/gestures.ts';
import { guidedFrom } from './support/guided.ts';
import { aside } from './support/shelf.ts';
import { at } from './support/tutorial.ts';

describe('the next gestures', () => {
  test.each([
    ['couverture', at('couverture'), [], [next]],
    ['depart', aside('depart'), [], [next, choose('ma-carte')]],
    ['ma-carte', aside('ma-carte'), [card], [password, home]],
    ['au-choix', aside('au-choix'), [], [cancel, mailbox, choose('depart')]],
    ['attendre', at('attendre'), [], [twoDays]],
    ['fin', at('fin'), [], ['chercher', 'c-est-reserve'].map(choose)],
  ])('of %s stand in the order of its transitions', (_, session, made, nexts) => {
    expect(guidedFrom(session, ...made).nexts).toEqual(nexts);
  });

  test('follow what was done', () => {
    const looked = guidedFrom(aside('au-choix'), mailbox);
    expect(looked.nexts).toEqual([website, open, choose('depart')]);
  });

  test('stand once where two transitions begin alike', () => {
    const flow = flowOf({
      choix: {
        stage: { kind: 'scene', name: 'livre-arrive' },
        on: { 'press.appareils.boite-mail': 'message' },
      },
      message: { on: { 'press.mes-reservations.annuler': 'fin', 'press.mes-reservations.accueil': 'fin' } },
      fin: { end: true },
    });
    const essay = worldOf(flow, mediatheque);
    const { nexts } = guidance(essay, here(replay(essay, [mailbox])));
    expect(nexts).toEqual([website]);
  });
});

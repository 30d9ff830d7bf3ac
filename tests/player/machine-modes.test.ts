import { describe, expect, test } from 'vitest';
import { pathTo, replay } from '../../src/engine/play/session.ts';
import type { Context } from '../../src/services/mon-espace-sante/models.ts';
import { choose, next, type } from '../gestures.ts';
import { Playing } from './support/actor.ts';
import { code } from './support/code.ts';
import { card, confirm, goOn, keep, mailbox, password, twoDays } from './support/gestures.ts';

describe('in « regarder »', () => {
  test('only the expected press reaches the service', () => {
    const playing = new Playing('confirmer', 'regarder').make(keep);
    expect(playing.slide).toBe('confirmer');
    expect(playing.state.notice?.kind).toBe('not-here');
    expect(playing.make(confirm).slide).toBe('c-est-annule');
  });

  test('nothing can be written, even what is expected: the player writes', () => {
    const playing = new Playing('me-connecter', 'regarder').make(card, password);
    expect(playing.service.account).toMatchObject({ card: '', password: '' });
    expect(playing.state.notice?.kind).toBe('not-here');
    for (const gesture of [card, password]) playing.send({ type: 'made', gesture });
    expect(playing.make(goOn).slide).toBe('choisir-le-lieu');
  });

  test('the learner paces, and chooses', () => {
    const playing = new Playing('le-livre-est-arrive', 'regarder').make(next, choose('c-est-reserve'));
    expect(playing.slide).toBe('c-est-reserve');
  });

  test('another way of learning changes nothing of what was done', () => {
    const playing = new Playing('me-connecter', 'regarder').make(password);
    const { session } = playing.state;
    playing.send({ type: 'mode', mode: 'guide' });
    expect(playing.state).toMatchObject({ session, mode: 'guide', notice: undefined });
    expect(playing.make(password).service.account.password).toBe('Tilleul-88');
  });
});

describe('« Montrez-moi »', () => {
  const show = { type: 'show' } as const;
  const letter = { type: 'made', gesture: type('connexion.carte', '2') } as const;

  test('makes what it shows, until it is shown', () => {
    const playing = new Playing('me-connecter').send(show);
    expect(playing.isShowing).toBe(true);
    expect(playing.send(letter).service.account.card).toBe('2');
    expect(playing.isShowing).toBe(true);
    expect(playing.send({ type: 'shown' }).isShowing).toBe(false);
  });

  test.each([
    { type: 'back' },
    { type: 'first' },
    { type: 'jump', slide: 'couverture' },
    { type: 'gesture', gesture: password },
  ] as const)('is stopped by $type', (event) => {
    expect(new Playing('me-connecter').send(show, letter, event).isShowing).toBe(false);
  });

  test('is not stopped by time that passes', () => {
    const passes = { type: 'made', gesture: twoDays } as const;
    const playing = new Playing('c-est-reserve').send(show, passes);
    expect(playing.isShowing).toBe(true);
    expect(playing.service.arrived).toBe(true);
  });
});

test('a field on a device that is not in use shows it first', () => {
  const { world } = code;
  const serviceOf = ({ frame }: Playing) => frame.service.context as unknown as Context;
  const playing = new Playing(replay(world, pathTo(world.flow, 'ecrire'))).make(mailbox);
  expect(serviceOf(playing).device).toBe('boite-mail');
  playing.make(type('code-a-usage-unique.code', '48'));
  expect(serviceOf(playing)).toMatchObject({ device: 'navigateur', code: { text: '48' } });
});

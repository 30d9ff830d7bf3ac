import { describe, expect, test } from 'vitest';
import { gesturesOf } from '../../src/engine/play/session.ts';
import { choose } from '../gestures.ts';
import { Playing } from './support/actor.ts';
import * as library from './support/gestures.ts';
import { aside } from './support/shelf.ts';

const { cancel, card, close, find, goOn, hours, keep, mailbox, open, password, search, website } = library;

describe('in « guide »', () => {
  test('the hotspots lead on, a field after the other in any order', () => {
    const playing = new Playing('me-connecter').make(password, card, goOn);
    expect(playing.slide).toBe('choisir-le-lieu');
    expect(playing.state.notice).toBeUndefined();
  });

  test('a hotspot that is not the expected one leads on too', () => {
    expect(new Playing('confirmer').make(keep).slide).toBe('changer-d-avis');
    expect(new Playing(aside('depart')).make(choose('ma-carte')).slide).toBe('ma-carte');
  });

  test.each([
    { slide: 'attendre', playing: new Playing('attendre'), gesture: cancel },
    { slide: 'carte-perdue', playing: new Playing(aside('carte-perdue')), gesture: search },
    { slide: 'lire-le-message', playing: new Playing('lire-le-message').make(website), gesture: cancel },
  ])('on $slide, $gesture does not reach the service: it is not for here', ({ playing, gesture }) => {
    const { session } = playing.state;
    playing.make(gesture);
    expect(playing.state.session).toBe(session);
    expect(playing.state.notice?.kind).toBe('not-here');
  });

  test('what leads outside says so, unless the slide speaks of it', () => {
    const playing = new Playing('chercher').make(hours);
    expect(playing.slide).toBe('chercher');
    expect(playing.state.notice?.kind).toBe('outside');
    playing.make(search, find);
    expect(playing.slide).toBe('choisir-un-livre');
    expect(playing.state.notice).toBeUndefined();
    const spoken = new Playing(aside('carte-perdue')).make(hours);
    expect(spoken.slide).toBe('horaires');
    expect(spoken.state.notice).toBeUndefined();
  });

  test('one may always look at another device', () => {
    const playing = new Playing('lire-le-message').make(website);
    expect(playing.slide).toBe('lire-le-message');
    expect(playing.service.device).toBe('navigateur');
    expect(playing.state.notice).toBeUndefined();
  });

  test('one may always close a message and open it again', () => {
    const closing = new Playing(aside('rouvrir')).make(close);
    expect(closing.slide).toBe('rouvrir');
    expect(closing.service.mail.open).toBe(false);
    expect(closing.state.notice).toBeUndefined();
    expect(closing.state.guidance.left).toEqual([open]);
    const opening = new Playing(aside('refermer')).make(open);
    expect(opening.slide).toBe('refermer');
    expect(opening.service.mail.open).toBe(true);
    expect(opening.state.guidance.left).toEqual([close]);
  });

  test('one may always read a message, on another device too', () => {
    const playing = new Playing(aside('confirmer')).make(open);
    expect(playing.slide).toBe('confirmer');
    expect(playing.service).toMatchObject({ device: 'boite-mail', mail: { open: true } });
    expect(playing.state.notice).toBeUndefined();
  });
});

describe('on a device that is not in use', () => {
  test('a press shows it first', () => {
    const playing = new Playing('lire-le-message').make(website, open);
    expect(playing.slide).toBe('le-livre-est-arrive');
    expect(playing.service.device).toBe('boite-mail');
    expect(gesturesOf(playing.frame.trail).slice(-3)).toEqual([website, mailbox, open]);
  });

  test('what is of no use shows it, and says so', () => {
    const playing = new Playing('lire-le-message');
    const { reserved } = playing.service;
    playing.make(cancel);
    expect(playing.service).toMatchObject({ device: 'navigateur', reserved });
    expect(playing.frame.service.value).toEqual({ 'mes-reservations': 'liste' });
    expect(playing.state.notice?.kind).toBe('not-here');
  });
});

describe('hints', () => {
  const hint = { type: 'hint' } as const;

  test('are counted, and begin again once something was done', () => {
    const playing = new Playing('me-connecter').send(hint, hint, hint);
    expect(playing.state.notice).toEqual({ kind: 'hint', count: 3 });
    playing.make(card);
    expect(playing.state.notice).toBeUndefined();
    expect(playing.send(hint).state.notice?.count).toBe(1);
  });

  test('go on where they were after a press that was of no use', () => {
    const playing = new Playing('chercher').send(hint).make(hours).send(hint);
    expect(playing.state.notice).toEqual({ kind: 'hint', count: 2 });
  });
});

describe('moves among the slides', () => {
  test('back, forward, first, last and to walk the slides visited', () => {
    const playing = new Playing('attendre');
    const visited = playing.state.session.frames.map(({ slide }) => slide);
    const walk = [{ type: 'first' }, { type: 'forward' }, { type: 'last' }, { type: 'back' }] as const;
    const seen = walk.map((event) => playing.send(event).slide);
    expect(seen).toEqual([visited[0], visited[1], 'attendre', visited.at(-2)]);
    expect(playing.send({ type: 'to', at: 1 }).slide).toBe(visited[1]);
  });

  test('a widget begins anew with each of them, and only then', () => {
    const playing = new Playing('me-connecter').make(card);
    expect(playing.state.moves).toBe(0);
    expect(playing.send({ type: 'last' }).state.moves).toBe(0);
    expect(playing.send({ type: 'back' }, { type: 'forward' }).state.moves).toBe(2);
  });

  test('they take the hint away, and find the slide as it was left', () => {
    const playing = new Playing('me-connecter').make(card).send({ type: 'hint' });
    playing.send({ type: 'back' }, { type: 'forward' });
    expect(playing.state.notice).toBeUndefined();
    expect(playing.service.account.card).toBe('2026 0417 55');
    expect(playing.state.guidance.left[0]).toEqual(password);
  });

  test('a jump keeps the slides visited behind it', () => {
    const playing = new Playing('me-connecter').send({ type: 'jump', slide: 'fin' });
    expect(playing.slide).toBe('fin');
    expect(playing.send({ type: 'back' }).slide).toBe('me-connecter');
  });
});

test('one layer is open at a time, and closing it changes nothing else', () => {
  const playing = new Playing('me-connecter');
  const { session } = playing.state;
  playing.send({ type: 'open', layer: 'help' }, { type: 'open', layer: 'contents' });
  expect(playing.state.layer).toBe('contents');
  expect(playing.send({ type: 'close' }).state).toMatchObject({ layer: undefined, session });
});

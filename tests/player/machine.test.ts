import { describe, expect, test } from 'vitest';
import { gesturesOf } from '../../src/engine/play/session.ts';
import { choose, next, press, type, wait } from '../gestures.ts';
import { Playing } from './support/actor.ts';

const mailbox = press('appareils.boite-mail');
const telephone = press('appareils.telephone');
const website = press('appareils.navigateur');
const openMail = press('boite-mail.message-code');
const identifier = type('identification.identifiant', 'colette.vasseur');
const password = type('identification.mot-de-passe', 'Soleil-2026!');
const copy = press('boite-mail.copier-le-code');
const goOn = press('identification.continuer');

describe('in « guide »', () => {
  test('the hotspots lead on, a field after the other in any order', () => {
    const playing = new Playing('identification').make(password, identifier, goOn);
    expect(playing.slide).toBe('choix-du-code');
    expect(playing.state.notice).toBeUndefined();
  });

  test('a hotspot that is not the expected one leads on too', () => {
    expect(new Playing('choix-du-code').make(press('choix-du-code.par-sms')).slide).toBe('code-par-sms');
    expect(new Playing('bienvenue').make(choose('prerequis')).slide).toBe('prerequis');
  });

  test.each([
    ['code-par-e-mail', press('code-a-usage-unique.renvoyer')],
    ['code-par-e-mail', type('code-a-usage-unique.code', '482913')],
    ['saisir-le-code', press('code-a-usage-unique.renvoyer')],
  ])('on %s, %j does not reach the service: it is not for here', (slide, gesture) => {
    const playing = new Playing(slide);
    const { session } = playing.state;
    playing.make(gesture);
    expect(playing.state.session).toBe(session);
    expect(playing.state.notice?.kind).toBe('not-here');
  });

  test('what leads outside says so, unless the slide speaks of it', () => {
    const playing = new Playing('identification').make(press('identification.aide'));
    expect(playing.slide).toBe('identification');
    expect(playing.state.notice?.kind).toBe('outside');
    playing.make(press('identification.identifiant-oublie'));
    expect(playing.slide).toBe('identifiant-oublie');
    expect(playing.state.notice).toBeUndefined();
  });

  test('one may always look at another device', () => {
    const playing = new Playing('saisir-le-code').make(telephone);
    expect(playing.slide).toBe('saisir-le-code');
    expect(playing.service.device).toBe('telephone');
    expect(playing.state.notice).toBeUndefined();
  });

  test('one may always close a message and open it again', () => {
    const playing = new Playing('lire-le-code-e-mail').make(press('boite-mail.retour'));
    expect(playing.slide).toBe('lire-le-code-e-mail');
    expect(playing.service.delivery?.open).toBe(false);
    expect(playing.state.notice).toBeUndefined();
    expect(playing.state.guidance.left).toEqual([openMail, copy]);
    playing.make(openMail);
    expect(playing.service.delivery?.open).toBe(true);
    expect(playing.state.guidance.left).toEqual([copy]);
  });

  test('one may always copy the code', () => {
    const playing = new Playing('saisir-le-code').make(press('telephone.copier-le-code'));
    expect(playing.slide).toBe('saisir-le-code');
    expect(playing.service).toMatchObject({ device: 'telephone', delivery: { copied: true } });
    expect(playing.state.notice).toBeUndefined();
  });
});

describe('on a device that is not in use', () => {
  test('a press shows it first', () => {
    const playing = new Playing('ouvrir-le-message').make(website, openMail);
    expect(playing.slide).toBe('lire-le-code-e-mail');
    expect(playing.service.device).toBe('boite-mail');
    expect(gesturesOf(playing.frame.trail).slice(-3)).toEqual([website, mailbox, openMail]);
  });

  test('a field too', () => {
    const playing = new Playing('saisir-le-code').make(telephone, type('code-a-usage-unique.code', '48'));
    expect(playing.service).toMatchObject({ device: 'navigateur', code: { text: '48' } });
  });

  test('what is of no use shows it, and says so', () => {
    const playing = new Playing('saisir-le-code').make(telephone);
    const { code } = playing.service;
    playing.make(press('code-a-usage-unique.renvoyer'));
    expect(playing.service).toMatchObject({ device: 'navigateur', code });
    expect(playing.state.notice?.kind).toBe('not-here');
  });
});

describe('hints', () => {
  const hint = { type: 'hint' } as const;

  test('are counted, and begin again once something was done', () => {
    const playing = new Playing('identification').send(hint, hint, hint);
    expect(playing.state.notice).toEqual({ kind: 'hint', count: 3 });
    playing.make(identifier);
    expect(playing.state.notice).toBeUndefined();
    expect(playing.send(hint).state.notice?.count).toBe(1);
  });

  test('go on where they were after a press that was of no use', () => {
    const playing = new Playing('identification').send(hint).make(press('identification.aide')).send(hint);
    expect(playing.state.notice).toEqual({ kind: 'hint', count: 2 });
  });
});

describe('in « regarder »', () => {
  test('only the expected press reaches the service', () => {
    const playing = new Playing('choix-du-code', 'regarder').make(press('choix-du-code.par-sms'));
    expect(playing.slide).toBe('choix-du-code');
    expect(playing.state.notice?.kind).toBe('not-here');
    expect(playing.make(press('choix-du-code.par-e-mail')).slide).toBe('code-par-e-mail');
  });

  test('nothing can be written, even what is expected: the player writes', () => {
    const playing = new Playing('identification', 'regarder').make(identifier, password);
    expect(playing.service.signIn).toMatchObject({ identifier: '', password: '' });
    expect(playing.state.notice?.kind).toBe('not-here');
    for (const gesture of [identifier, password]) playing.send({ type: 'made', gesture });
    expect(playing.make(goOn).slide).toBe('choix-du-code');
  });

  test('the learner paces, and chooses', () => {
    expect(new Playing('couverture', 'regarder').make(next, choose('prerequis')).slide).toBe('prerequis');
  });

  test('another way of learning changes nothing of what was done', () => {
    const playing = new Playing('identification', 'regarder').make(password);
    const { session } = playing.state;
    playing.send({ type: 'mode', mode: 'guide' });
    expect(playing.state).toMatchObject({ session, mode: 'guide', notice: undefined });
    expect(playing.make(password).service.signIn.password).toBe('Soleil-2026!');
  });
});

describe('« Montrez-moi »', () => {
  const show = { type: 'show' } as const;
  const letter = { type: 'made', gesture: type('identification.identifiant', 'c') } as const;

  test('makes what it shows, until it is shown', () => {
    const playing = new Playing('identification').send(show);
    expect(playing.isShowing).toBe(true);
    expect(playing.send(letter).service.signIn.identifier).toBe('c');
    expect(playing.isShowing).toBe(true);
    expect(playing.send({ type: 'shown' }).isShowing).toBe(false);
  });

  test.each([
    { type: 'back' },
    { type: 'first' },
    { type: 'jump', slide: 'couverture' },
    { type: 'gesture', gesture: password },
  ] as const)('is stopped by $type', (event) => {
    expect(new Playing('identification').send(show, letter, event).isShowing).toBe(false);
  });

  test('is not stopped by time that passes', () => {
    const passes = { type: 'made', gesture: wait('trente-secondes') } as const;
    const playing = new Playing('code-par-e-mail').send(show, passes);
    expect(playing.isShowing).toBe(true);
    expect(playing.service.code.waiting).toBe(false);
  });
});

describe('moves among the slides', () => {
  test('back, forward, first, last and to walk the slides visited', () => {
    const playing = new Playing('prerequis');
    const visited = playing.state.session.frames.map(({ slide }) => slide);
    const walk = [{ type: 'first' }, { type: 'forward' }, { type: 'last' }, { type: 'back' }] as const;
    const seen = walk.map((event) => playing.send(event).slide);
    expect(seen).toEqual([visited[0], visited[1], 'prerequis', visited.at(-2)]);
    expect(playing.send({ type: 'to', at: 1 }).slide).toBe(visited[1]);
  });

  test('a widget begins anew with each of them, and only then', () => {
    const playing = new Playing('identification').make(identifier);
    expect(playing.state.moves).toBe(0);
    expect(playing.send({ type: 'last' }).state.moves).toBe(0);
    expect(playing.send({ type: 'back' }, { type: 'forward' }).state.moves).toBe(2);
  });

  test('they take the hint away, and find the slide as it was left', () => {
    const playing = new Playing('identification').make(identifier).send({ type: 'hint' });
    playing.send({ type: 'back' }, { type: 'forward' });
    expect(playing.state.notice).toBeUndefined();
    expect(playing.service.signIn.identifier).toBe('colette.vasseur');
    expect(playing.state.guidance.left[0]).toEqual(password);
  });

  test('a jump keeps the slides visited behind it', () => {
    const playing = new Playing('identification').send({ type: 'jump', slide: 'fin' });
    expect(playing.slide).toBe('fin');
    expect(playing.send({ type: 'back' }).slide).toBe('identification');
  });
});

test('one layer is open at a time, and closing it changes nothing else', () => {
  const playing = new Playing('identification');
  const { session } = playing.state;
  playing.send({ type: 'open', layer: 'help' }, { type: 'open', layer: 'contents' });
  expect(playing.state.layer).toBe('contents');
  expect(playing.send({ type: 'close' }).state).toMatchObject({ layer: undefined, session });
});

import { describe, expect, test } from 'vitest';
import { isPresent } from '../../../src/engine/play/service.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { press } from '../../gestures.ts';
import { askIdentifier, askPassword, connect, type Moment, pass, play, resend, writeCode } from './story.ts';

const bySms = press('choix-du-code.par-sms');
const byMail = press('choix-du-code.par-e-mail');
const browser = press('appareils.navigateur');
const phone = press('appareils.telephone');
const mailbox = press('appareils.boite-mail');
const openMail = press('boite-mail.message-code');

const shown = ({ service }: Moment) =>
  monEspaceSante
    .devices(service)
    .map(({ screen, focused, unread }) =>
      [screen, focused ? 'focused' : '', unread ? 'news' : ''].join(' ').trim(),
    );
const codeValue = ({ service }: Moment) => monEspaceSante.values.code?.text(service);

test('the browser stands alone until a code is awaited, and again once signed in', () => {
  expect(shown(play('choix-du-code'))).toEqual(['choix-du-code focused']);
  expect(shown(play('choix-du-code', bySms, writeCode('482913'), connect))).toEqual(['accueil focused']);
});

test('a code by SMS brings the phone with news; looking at it is reading', () => {
  const sent = play('choix-du-code', bySms);
  expect(shown(sent)).toEqual(['code-a-usage-unique focused', 'telephone  news']);
  expect(codeValue(sent)).toBeUndefined();
  const read = play('choix-du-code', bySms, phone);
  expect(shown(read)).toEqual(['code-a-usage-unique', 'telephone focused']);
  expect(codeValue(read)).toBe('482913');
});

test('a code by mail has to be opened to be read', () => {
  const list = play('choix-du-code', byMail, mailbox);
  expect(shown(list)).toEqual(['code-a-usage-unique', 'boite-mail focused news']);
  expect(codeValue(list)).toBeUndefined();
  const message = play('choix-du-code', byMail, mailbox, openMail);
  expect(shown(message)).toEqual(['code-a-usage-unique', 'boite-mail focused']);
  expect(codeValue(message)).toBe('482913');
});

test('the other device is not there, and a part can be pressed only on the device in use', () => {
  const { service } = play('choix-du-code', bySms);
  const present = (anchor: string) => isPresent(monEspaceSante, service, anchor);
  expect(present('appareils.telephone')).toBe(true);
  expect(present('appareils.navigateur')).toBe(false);
  expect(present('appareils.boite-mail')).toBe(false);
  expect(present('telephone.copier-le-code')).toBe(false);
  expect(present('code-a-usage-unique.code')).toBe(true);
});

test('a message opens, is copied and closes', () => {
  const copy = press('boite-mail.copier-le-code');
  const copied = play('choix-du-code', byMail, mailbox, openMail, copy);
  expect(copied.context).toMatchObject({ delivery: { open: true, copied: true } });
  const closed = play('choix-du-code', byMail, mailbox, openMail, copy, press('boite-mail.retour'));
  expect(closed.context).toMatchObject({ delivery: { open: false, read: true } });
});

test('another code closes the message that carried the first', () => {
  const again = play('choix-du-code', byMail, mailbox, openMail, browser, pass, resend);
  expect(again.context.delivery?.open).toBe(false);
  expect(shown(again)).toEqual(['code-a-usage-unique focused', 'boite-mail  news']);
  expect(codeValue(again)).toBeUndefined();
});

test('what is written stays while one looks at the phone', () => {
  const { context, screen } = play('choix-du-code', bySms, writeCode('482'), phone, browser);
  expect(context.code.text).toBe('482');
  expect(screen).toBe('code-a-usage-unique');
});

describe('the message with the identifier', () => {
  const signInAgain = press('identifiant-envoye.identification');

  test.each([
    ['par-e-mail', 'boite-mail'],
    ['par-sms', 'telephone'],
  ])('%s, stands beside the screen that says so and beside identification', (way, device) => {
    const sent = askIdentifier(way);
    expect(shown(play('identifiant-oublie', ...sent))).toEqual([
      'identifiant-envoye focused',
      `${device}  news`,
    ]);
    const back = play('identifiant-oublie', ...sent, signInAgain);
    expect(shown(back)).toEqual(['identification focused', `${device}  news`]);
  });

  test('goes once it is of no use', () => {
    const back = [...askIdentifier('par-sms'), signInAgain];
    const lostAgain = play('identifiant-oublie', ...back, press('identification.identifiant-oublie'));
    expect(shown(lostAgain)).toEqual(['identifiant-oublie focused']);
    const returned = play(
      'identifiant-oublie',
      ...back,
      press('identification.identifiant-oublie'),
      press('identifiant-oublie.retour'),
    );
    expect(shown(returned)).toEqual(['identification focused']);
  });

  test('opens, is copied and closes, and is not a code', () => {
    const open = play('identifiant-oublie', ...askIdentifier('par-e-mail'), mailbox);
    const present = ({ service }: Moment) =>
      Object.keys(monEspaceSante.anchors).filter(
        (anchor) => anchor.startsWith('boite-mail.') && isPresent(monEspaceSante, service, anchor),
      );
    expect(present(open)).toEqual(['boite-mail.message-identifiant']);
    const opened = [...askIdentifier('par-e-mail'), mailbox, press('boite-mail.message-identifiant')];
    expect(present(play('identifiant-oublie', ...opened))).toEqual([
      'boite-mail.retour',
      'boite-mail.copier-l-identifiant',
    ]);
    const copied = play('identifiant-oublie', ...opened, press('boite-mail.copier-l-identifiant'));
    expect(copied.context.delivery).toMatchObject({ about: 'identifiant', read: true, copied: true });
    expect(codeValue(copied)).toBeUndefined();
  });
});

test('each message stays where it was sent, in order', () => {
  const { context } = play(
    'identifiant-oublie',
    ...askIdentifier('par-e-mail'),
    press('identifiant-envoye.identification'),
    press('identification.mot-de-passe-oublie'),
    ...askPassword('par-sms'),
    pass,
    resend,
  );
  expect(context.messages).toEqual([
    { about: 'identifiant', way: 'e-mail', text: 'colette.vasseur' },
    { about: 'code', way: 'sms', text: '482913' },
    { about: 'code', way: 'sms', text: '754742' },
  ]);
});

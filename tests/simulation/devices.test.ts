import { expect, test } from 'vitest';
import { isPresent } from '../../src/engine/service.ts';
import { monEspaceSante } from '../../src/simulation/mon-espace-sante/index.ts';
import { press } from '../gestures.ts';
import { connect, type Moment, pass, play, resend, writeCode } from './story.ts';

const bySms = press('choix-du-code.par-sms');
const byMail = press('choix-du-code.par-e-mail');
const browser = press('appareils.navigateur');
const phone = press('appareils.telephone');
const mailbox = press('appareils.boite-mail');
const openMail = press('boite-mail.message-code');

const shown = ({ service }: Moment) =>
  monEspaceSante
    .devices(service)
    .map(({ screen, focused, news }) =>
      [screen, focused ? 'focused' : '', news ? 'news' : ''].join(' ').trim(),
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
  expect(copied.context).toMatchObject({ mailOpen: true, code: { copied: true } });
  const closed = play('choix-du-code', byMail, mailbox, openMail, copy, press('boite-mail.retour'));
  expect(closed.context).toMatchObject({ mailOpen: false, code: { read: true } });
});

test('another code closes the message that carried the first', () => {
  const again = play('choix-du-code', byMail, mailbox, openMail, browser, pass, resend);
  expect(again.context.mailOpen).toBe(false);
  expect(shown(again)).toEqual(['code-a-usage-unique focused', 'boite-mail  news']);
  expect(codeValue(again)).toBeUndefined();
});

test('what is written stays while one looks at the phone', () => {
  const { context, screen } = play('choix-du-code', bySms, writeCode('482'), phone, browser);
  expect(context.code.text).toBe('482');
  expect(screen).toBe('code-a-usage-unique');
});

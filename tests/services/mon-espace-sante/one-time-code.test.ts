import { describe, expect, test } from 'vitest';
import { codeNumber } from '../../../src/services/mon-espace-sante/sign-in/one-time-code.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { press } from '../../gestures.ts';
import { connect, pass, play, resend, writeCode } from './story.ts';

const bySms = press('choix-du-code.par-sms');
const byMail = press('choix-du-code.par-e-mail');
const submit = (text: string) => play('choix-du-code', bySms, writeCode(text), connect);

test.each([
  ['by SMS', bySms, 'sms'],
  ['by mail', byMail, 'e-mail'],
] as const)('asked %s, the code is sent at once', (_, ask, way) => {
  const { screen, context, offers } = play('choix-du-code', ask);
  expect(screen).toBe('code-a-usage-unique');
  expect(context.code).toMatchObject({ purpose: 'connexion', sent: 1, again: false, waiting: true });
  expect(context.delivery).toMatchObject({ about: 'code', way, read: false });
  expect(offers.at(-1)?.[0]).toBe('did.code-envoye');
});

test('codes follow from how many were sent, six digits each, all different', () => {
  const codes = Array.from({ length: 200 }, (_, index) => codeNumber(index + 1));
  expect(codes[0]).toBe('482913');
  expect(new Set(codes).size).toBe(200);
  expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
});

describe('the code written', () => {
  test.each(['482913', '482 913', ' 482913 ', '482\u00a0913'])('« %s » signs in', (text) => {
    const { screen, offers } = submit(text);
    expect(screen).toBe('accueil');
    expect(offers.at(-1)).toEqual(['did.connexion-reussie', 'press.code-a-usage-unique.se-connecter']);
  });

  test.each([
    ['', 'empty', ''],
    ['48291', 'malformed', '48291'],
    ['abcdef', 'malformed', 'abcdef'],
    ['0612345678', 'real', ''],
    ['701356', 'real', ''],
    ['482931', 'wrong', '482931'],
  ])('« %s » is refused as %s and leaves « %s »', (text, refused, left) => {
    const { screen, context, offers } = submit(text);
    expect(screen).toBe('code-a-usage-unique');
    expect(context.code).toMatchObject({ text: left, refused });
    expect(offers.at(-1)).toEqual(['did.code-refuse', 'press.code-a-usage-unique.se-connecter']);
  });

  test('the code sent before is fictional, and wrong', () => {
    const { context } = play('choix-du-code', bySms, pass, resend, writeCode('482913'), connect);
    expect(context.code).toMatchObject({ text: '482913', refused: 'wrong' });
  });

  test('writing takes the refusal away', () => {
    const { context } = play('choix-du-code', bySms, connect, writeCode('4'));
    expect(context.code.refused).toBeUndefined();
  });
});

describe('sending again', () => {
  test('too soon: no other code, no fact, and what is written stays', () => {
    const { context, offers } = play('choix-du-code', bySms, writeCode('482'), resend);
    expect(context.code).toMatchObject({ sent: 1, refused: 'too-soon', text: '482' });
    expect(offers.at(-1)).toEqual(['press.code-a-usage-unique.renvoyer']);
  });

  test('after the delay: another code the same way, unread, its field empty', () => {
    const { context, offers } = play('choix-du-code', byMail, writeCode('482'), pass, resend);
    expect(context.code).toMatchObject({ sent: 2, again: true, waiting: true, text: '' });
    expect(context.delivery).toMatchObject({ way: 'e-mail', read: false, open: false, copied: false });
    expect(offers.at(-1)).toEqual(['did.code-renvoye', 'press.code-a-usage-unique.renvoyer']);
  });

  test('the delay takes « too soon » away, and no other refusal', () => {
    expect(play('choix-du-code', bySms, resend, pass).context.code.refused).toBeUndefined();
    expect(play('choix-du-code', bySms, connect, pass).context.code.refused).toBe('empty');
  });

  test('a delay runs only while a code is awaited', () => {
    const waits = (...moves: Parameters<typeof play>[1][]) =>
      monEspaceSante.waits(play('choix-du-code', ...moves).service);
    expect(waits()).toEqual([]);
    expect(waits(bySms)).toEqual(['trente-secondes']);
    expect(waits(bySms, pass)).toEqual([]);
    expect(waits(bySms, pass, resend)).toEqual(['trente-secondes']);
    expect(waits(bySms, writeCode('482913'), connect)).toEqual([]);
  });
});

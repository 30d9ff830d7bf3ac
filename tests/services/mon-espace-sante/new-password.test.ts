import { describe, expect, test } from 'vitest';
import {
  follows,
  isStrong,
  type PasswordRule,
  passwordRules,
} from '../../../src/services/mon-espace-sante/recovery/new-password.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { press, type } from '../../gestures.ts';
import { choosePassword, type Moment, pass, play, signInWith, writeTwice } from './story.ts';

const choose = (text: string, confirmation?: string) =>
  play('mot-de-passe-oublie', ...choosePassword, ...writeTwice(text, confirmation));

describe('the checklist', () => {
  test.each<[string, PasswordRule[]]>([
    ['', []],
    ['abcdefgh', ['lower']],
    ['abcdefghi', ['length', 'lower']],
    ['A', ['upper']],
    ['7', ['digit']],
    ['!', ['special']],
    ['#@;%…', ['special']],
    ['é', ['lower']],
    ['É', ['upper']],
    [' ', []],
    ['Printemps2027', ['length', 'digit', 'upper', 'lower']],
    ['printemps-2027!', ['length', 'special', 'digit', 'lower']],
    ['Aa1!5678', ['special', 'digit', 'upper', 'lower']],
    ['Aa1!56789', ['length', 'special', 'digit', 'upper', 'lower']],
  ])('« %s » follows %j', (text, followed) => {
    expect(passwordRules.filter((rule) => follows(text, rule))).toEqual(followed);
    expect(isStrong(text)).toBe(followed.length === 5);
  });
});

test.each(['Printemps-2027!', 'Un autre, à moi : 12'])(
  '« %s » written twice becomes the password',
  (text) => {
    const { screen, context, offers } = choose(text);
    expect(screen).toBe('mot-de-passe-modifie');
    expect(context.password).toBe(text);
    expect(offers.at(-1)).toEqual(['did.mot-de-passe-modifie', 'press.nouveau-mot-de-passe.continuer']);
  },
);

test.each([
  ['', '', 'empty'],
  ['', 'Printemps-2027!', 'empty'],
  ['Printemps', 'Printemps', 'weak'],
  ['Printemps', 'printemps', 'weak'],
  ['Printemps-2027!', '', 'different'],
  ['Printemps-2027!', 'Printemps-2027', 'different'],
  ['Printemps-2027!', 'printemps-2027!', 'different'],
])('« %s » and « %s » are refused as %s, and stay', (text, confirmation, refused) => {
  const { screen, context, offers } = choose(text, confirmation);
  expect(screen).toBe('nouveau-mot-de-passe');
  expect(context.newPassword).toEqual({ text, confirmation, refused });
  expect(context.password).toBe('Soleil-2026!');
  expect(offers.at(-1)).toEqual(['did.mot-de-passe-refuse', 'press.nouveau-mot-de-passe.continuer']);
});

test.each(['nouveau-mot-de-passe.mot-de-passe', 'nouveau-mot-de-passe.confirmation'])(
  'writing in %s takes the refusal away',
  (field) => {
    const { context } = play(
      'mot-de-passe-oublie',
      ...choosePassword,
      press('nouveau-mot-de-passe.continuer'),
      type(field, 'P'),
    );
    expect(context.newPassword.refused).toBeUndefined();
  },
);

describe('afterwards', () => {
  const changed = [...choosePassword, ...writeTwice('Printemps-2027!')];
  const back = press('mot-de-passe-modifie.identification');

  test('the new password signs in, with a code of its own', () => {
    const { screen, context } = play(
      'mot-de-passe-oublie',
      ...changed,
      back,
      ...signInWith('colette.vasseur', 'Printemps-2027!'),
      press('choix-du-code.par-sms'),
    );
    expect(screen).toBe('code-a-usage-unique');
    expect(context.code).toMatchObject({ purpose: 'connexion', sent: 2, again: false });
    expect(context.messages.map(({ text }) => text)).toEqual(['482913', '754742']);
  });

  test('the old one no longer does', () => {
    const { screen, context, offers } = play(
      'mot-de-passe-oublie',
      ...changed,
      back,
      ...signInWith('colette.vasseur', 'Soleil-2026!'),
    );
    expect(screen).toBe('identification');
    expect(context.signIn).toMatchObject({ password: '', refused: { password: 'unknown' } });
    expect(offers.at(-1)?.[0]).toBe('did.identification-refusee');
  });

  test('the one before the confirmation does, until then', () => {
    const { screen } = play(
      'mot-de-passe-oublie',
      press('mot-de-passe-oublie.retour'),
      ...signInWith('colette.vasseur', 'Soleil-2026!'),
    );
    expect(screen).toBe('choix-du-code');
  });
});

describe('what the scenario expects', () => {
  const value = (name: string, { service }: Moment) => {
    const found = monEspaceSante.values[name]!;
    return { text: found.text(service), secret: found.secret?.(service) ?? false };
  };
  const chosen = (text: string) =>
    play('mot-de-passe-oublie', ...choosePassword, type('nouveau-mot-de-passe.mot-de-passe', text));

  test('of the confirmation is the password written, if it will do', () => {
    expect(value('confirmation', chosen(''))).toEqual({ text: 'Printemps-2027!', secret: false });
    expect(value('confirmation', chosen('faible'))).toEqual({ text: 'Printemps-2027!', secret: false });
    expect(value('confirmation', chosen('À-moi-2030'))).toEqual({ text: 'À-moi-2030', secret: true });
  });

  test('at identification is the password of the account; one made up is not said', () => {
    expect(value('mot-de-passe', play('identification'))).toEqual({ text: 'Soleil-2026!', secret: false });
    expect(value('mot-de-passe', choose('Printemps-2027!'))).toEqual({
      text: 'Printemps-2027!',
      secret: false,
    });
    expect(value('mot-de-passe', choose('À-moi-2030'))).toEqual({ text: 'À-moi-2030', secret: true });
  });

  test('of the serial number follows the card', () => {
    const without = play('mot-de-passe-oublie', press('mot-de-passe-oublie.sans-photo'));
    expect(value('numero-de-serie', play('mot-de-passe-oublie')).text).toBe('25000048291');
    expect(value('numero-de-serie', without).text).toBe('2500004829');
  });

  test('of the code is secret, and known once it is read', () => {
    const sent = choosePassword.slice(0, -2);
    expect(value('code', play('mot-de-passe-oublie', ...sent))).toEqual({ text: undefined, secret: true });
    const read = play('mot-de-passe-oublie', ...sent, press('appareils.telephone'));
    expect(value('code', read)).toEqual({ text: '482913', secret: true });
    const again = [press('appareils.navigateur'), pass, press('code-a-usage-unique.renvoyer')];
    const second = play('mot-de-passe-oublie', ...sent, press('appareils.telephone'), ...again);
    expect(value('code', second).text).toBeUndefined();
  });
});

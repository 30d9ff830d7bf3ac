import { describe, expect, test } from 'vitest';
import { press, type } from '../../gestures.ts';
import { askIdentifier, play, signInWith, submitIdentifier } from './story.ts';

const NUMBER = '2 69 01 99 000 000 70';
const BIRTH = '14/01/1969';
const writeNumber = (text: string) => type('identifiant-oublie.numero', text);
const writeBirth = (text: string) => type('identifiant-oublie.date-de-naissance', text);
const bySms = press('identifiant-oublie.par-sms');
const byMail = press('identifiant-oublie.par-e-mail');

const submit = (number: string, birthDate: string) =>
  play('identifiant-oublie', writeNumber(number), writeBirth(birthDate), bySms, submitIdentifier);

test.each([
  ['par-e-mail', 'e-mail'],
  ['par-sms', 'sms'],
])('%s, the identifier is sent at once', (part, way) => {
  const { screen, context, offers } = play('identifiant-oublie', ...askIdentifier(part));
  expect(screen).toBe('identifiant-envoye');
  expect(context.delivery).toMatchObject({ about: 'identifiant', way, read: false });
  expect(context.messages).toEqual([{ about: 'identifiant', way, text: 'colette.vasseur' }]);
  expect(offers.at(-1)).toEqual(['did.identifiant-envoye', 'press.identifiant-oublie.continuer']);
});

test('it is not changed: it signs in with the password as before', () => {
  const { screen } = play(
    'identifiant-oublie',
    ...askIdentifier('par-sms'),
    press('identifiant-envoye.identification'),
    ...signInWith('colette.vasseur', 'Soleil-2026!'),
  );
  expect(screen).toBe('choix-du-code');
});

describe('the social security number', () => {
  test.each([
    ['', 'empty', ''],
    ['2 69 01', 'wrong-length', '2 69 01'],
    ['1 55 12 55 555 555 55', 'malformed', '1 55 12 55 555 555 55'],
    ['2 69 05 49 588 157 80', 'real', ''],
    ['1 58 03 75 999 000 81', 'unknown', '1 58 03 75 999 000 81'],
  ])('« %s » is refused as %s and leaves « %s »', (number, refused, left) => {
    const { screen, context, offers } = submit(number, BIRTH);
    expect(screen).toBe('identifiant-oublie');
    expect(context.proof).toMatchObject({ number: left, birthDate: BIRTH, refused: { number: refused } });
    expect(Object.keys(context.proof.refused)).toEqual(['number']);
    expect(offers.at(-1)).toEqual(['did.demande-refusee', 'press.identifiant-oublie.continuer']);
  });

  test('that could be real: nothing of it stays anywhere in the service', () => {
    const { service } = submit('2 69 05 49 588 157 80', BIRTH);
    expect(JSON.stringify(service)).not.toContain('588 157');
  });
});

describe('the date of birth', () => {
  test.each(['14/01/1969', '14 01 1969', '14-01-1969', ' 14.01.1969 '])('« %s » is accepted', (birthDate) => {
    expect(submit(NUMBER, birthDate).screen).toBe('identifiant-envoye');
  });

  test.each([
    ['', 'empty', ''],
    ['14/01', 'malformed', '14/01'],
    ['14/13/1969', 'malformed', '14/13/1969'],
    ['32/01/1969', 'malformed', '32/01/1969'],
    ['14 janvier 1969', 'malformed', '14 janvier 1969'],
    ['23/08/1951', 'real', ''],
  ])('« %s » is refused as %s and leaves « %s »', (birthDate, refused, left) => {
    const { screen, context } = submit(NUMBER, birthDate);
    expect(screen).toBe('identifiant-oublie');
    expect(context.proof).toMatchObject({ number: NUMBER, birthDate: left, refused: { birthDate: refused } });
    expect(Object.keys(context.proof.refused)).toEqual(['birthDate']);
  });

  test('with a slip of the finger is fictional: said of the whole, at the number', () => {
    const { context } = submit(NUMBER, '15/01/1969');
    expect(context.proof).toMatchObject({ birthDate: '15/01/1969', refused: { number: 'unknown' } });
  });
});

describe('messages', () => {
  const nothing = play('identifiant-oublie', submitIdentifier).context.proof.refused;

  test('nothing written: each field has its own, the way too', () => {
    expect(nothing).toEqual({ number: 'empty', birthDate: 'empty', way: 'empty' });
  });

  test('the way alone is missing', () => {
    const { screen, context } = play(
      'identifiant-oublie',
      writeNumber(NUMBER),
      writeBirth(BIRTH),
      submitIdentifier,
    );
    expect(screen).toBe('identifiant-oublie');
    expect(context.proof.refused).toEqual({ way: 'empty' });
    expect(context.messages).toEqual([]);
  });

  test('« not identified » waits until everything else is right', () => {
    const other = play('identifiant-oublie', writeNumber('1 58 03 75 999 000 81'), submitIdentifier);
    expect(other.context.proof.refused).toEqual({ birthDate: 'empty', way: 'empty' });
  });

  test.each([
    ['the number', writeNumber('2'), { birthDate: 'empty', way: 'empty' }],
    ['the date', writeBirth('1'), { number: 'empty', way: 'empty' }],
    ['the way', byMail, { number: 'empty', birthDate: 'empty' }],
  ])('what is said of %s goes as it is mended', (_, mend, left) => {
    const { context } = play('identifiant-oublie', submitIdentifier, mend);
    expect(context.proof.refused).toEqual(left);
  });

  test('« not identified » goes with any field', () => {
    const { context } = play(
      'identifiant-oublie',
      writeNumber('1 58 03 75 999 000 81'),
      writeBirth(BIRTH),
      bySms,
      submitIdentifier,
      writeBirth('1'),
    );
    expect(context.proof.refused).toEqual({});
  });
});

test('the way can be changed', () => {
  expect(play('identifiant-oublie', bySms, byMail).context.proof.way).toBe('e-mail');
});

test('going back and forth begins with blank forms', () => {
  const wrong = signInWith('colette', 'Soleil-2026!');
  const lost = [press('identification.identifiant-oublie'), writeNumber('12'), submitIdentifier];
  const back = play('identification', ...wrong, ...lost, press('identifiant-oublie.retour'));
  expect(back.screen).toBe('identification');
  expect(back.context.signIn).toEqual(play('identification').context.signIn);
  const again = play(
    'identification',
    ...lost,
    press('identifiant-oublie.retour'),
    press('identification.identifiant-oublie'),
  );
  expect(again.context.proof).toEqual(play('identifiant-oublie').context.proof);
});

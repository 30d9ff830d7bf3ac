import { describe, expect, test } from 'vitest';
import { press, type } from '../../gestures.ts';
import { askPassword, choosePassword, play, submitPassword } from './story.ts';

const withPhoto = press('mot-de-passe-oublie.avec-photo');
const withoutPhoto = press('mot-de-passe-oublie.sans-photo');
const writeSerial = (text: string) => type('mot-de-passe-oublie.numero-de-serie', text);
const filled = askPassword('par-sms').slice(0, -1);
const submit = (card: typeof withPhoto, serial: string) =>
  play('mot-de-passe-oublie', ...filled, card, writeSerial(serial), submitPassword);

test.each([
  ['par-e-mail', 'e-mail'],
  ['par-sms', 'sms'],
])('%s, a code for another password is sent at once', (part, way) => {
  const { screen, context, offers } = play('mot-de-passe-oublie', ...askPassword(part));
  expect(screen).toBe('code-a-usage-unique');
  expect(context.code).toMatchObject({ purpose: 'mot-de-passe', sent: 1, again: false, waiting: true });
  expect(context.delivery).toMatchObject({ about: 'code', way, read: false });
  expect(offers.at(-1)).toEqual(['did.demande-acceptee', 'press.mot-de-passe-oublie.continuer']);
});

describe('the serial number', () => {
  test.each([
    [withPhoto, '25000048291'],
    [withPhoto, ' 2500 0048 291 '],
    [withoutPhoto, '2500004829'],
    [withoutPhoto, '2500 004 829'],
  ])('%o, « %s » is accepted', (card, serial) => {
    expect(submit(card, serial).screen).toBe('code-a-usage-unique');
  });

  test.each([
    [withPhoto, '', 'empty', ''],
    [withPhoto, 'X5000048291', 'malformed', 'X5000048291'],
    [withPhoto, 'jean@gmail.com', 'real', ''],
    [withPhoto, '2500004829', 'wrong-length', '2500004829'],
    [withPhoto, '250000482910', 'wrong-length', '250000482910'],
    [withPhoto, '31415926535', 'real', ''],
    [withoutPhoto, '2500004', 'wrong-length', '2500004'],
    [withoutPhoto, '25000048291012', 'wrong-length', '25000048291012'],
    [withoutPhoto, '31415926', 'real', ''],
    [withoutPhoto, '3141592653589', 'real', ''],
  ])('%o, « %s » is refused as %s and leaves « %s »', (card, serial, refused, left) => {
    const { screen, context, offers } = submit(card, serial);
    expect(screen).toBe('mot-de-passe-oublie');
    expect(context.proof).toMatchObject({ serial: left, refused: { serial: refused } });
    expect(Object.keys(context.proof.refused)).toEqual(['serial']);
    expect(offers.at(-1)).toEqual(['did.demande-refusee', 'press.mot-de-passe-oublie.continuer']);
  });

  test.each([
    [withPhoto, '25000048219'],
    [withoutPhoto, '2500004892'],
    [withoutPhoto, '25000048291'],
  ])('%o, « %s » is of the fiction, and not hers', (card, serial) => {
    const { context } = submit(card, serial);
    expect(context.proof).toMatchObject({ serial, refused: { number: 'unknown' } });
  });

  test('that could be real: nothing of it stays anywhere in the service', () => {
    expect(JSON.stringify(submit(withPhoto, '31415926535').service)).not.toContain('31415926535');
  });

  test('another kind of card takes away what was said of it, and nothing else', () => {
    const { context } = play('mot-de-passe-oublie', submitPassword, withoutPhoto);
    expect(context.proof.refused).toEqual({ number: 'empty', birthDate: 'empty', way: 'empty' });
    expect(context.proof.card).toBe('sans-photo');
  });
});

test('nothing written: each field has its own message, the way too', () => {
  expect(play('mot-de-passe-oublie', submitPassword).context.proof.refused).toEqual({
    number: 'empty',
    serial: 'empty',
    birthDate: 'empty',
    way: 'empty',
  });
});

test('several wrong: each has its own message, and only what could be real is cleared', () => {
  const { context } = play(
    'mot-de-passe-oublie',
    type('mot-de-passe-oublie.numero', '2 69 05 49 588 157 80'),
    writeSerial('2500'),
    type('mot-de-passe-oublie.date-de-naissance', '14/01/1969'),
    submitPassword,
  );
  expect(context.proof).toMatchObject({ number: '', serial: '2500', birthDate: '14/01/1969' });
  expect(context.proof.refused).toEqual({ number: 'real', serial: 'wrong-length', way: 'empty' });
});

test('the way back leads to identification', () => {
  expect(play('mot-de-passe-oublie', press('mot-de-passe-oublie.retour')).screen).toBe('identification');
});

test('the code opens the choice of another password, and signs nobody in', () => {
  const { screen, offers } = play('mot-de-passe-oublie', ...choosePassword);
  expect(screen).toBe('nouveau-mot-de-passe');
  expect(offers.at(-1)).toEqual(['did.code-accepte', 'press.code-a-usage-unique.continuer']);
});

test('a wrong code is refused', () => {
  const { screen, context, offers } = play(
    'mot-de-passe-oublie',
    ...askPassword('par-sms'),
    type('code-a-usage-unique.code', '482931'),
    press('code-a-usage-unique.continuer'),
  );
  expect(screen).toBe('code-a-usage-unique');
  expect(context.code.refused).toBe('wrong');
  expect(offers.at(-1)).toEqual(['did.code-refuse', 'press.code-a-usage-unique.continuer']);
});

import { expect, test } from 'vitest';
import { press, type } from '../../gestures.ts';
import { play, signInWith } from './story.ts';

const PASSWORD = 'Soleil-2026!';
const submit = (identifier: string, password: string) =>
  play('identification', ...signInWith(identifier, password));

test.each(['colette.vasseur', ' Colette.Vasseur '])('« %s » with the password is accepted', (identifier) => {
  const { screen, offers } = submit(identifier, PASSWORD);
  expect(screen).toBe('choix-du-code');
  expect(offers.at(-1)).toEqual(['did.identification-acceptee', 'press.identification.continuer']);
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['colette', 'malformed'],
  ['colette vasseur', 'malformed'],
  ['a'.repeat(101), 'malformed'],
  ['colette.vasseur@example.org', 'malformed'],
  ['karim.belkacem', 'unknown'],
  ['colete.vaseur', 'unknown'],
])('« %s » is refused as %s and stays to be mended', (identifier, refused) => {
  const { screen, context, offers } = submit(identifier, PASSWORD);
  expect(screen).toBe('identification');
  expect(context.signIn).toEqual({
    identifier,
    password: PASSWORD,
    refused: { identifier: refused, password: undefined },
  });
  expect(offers.at(-1)).toEqual(['did.identification-refusee', 'press.identification.continuer']);
});

test.each([
  'jean.dupont75',
  '184057511600142',
  '1 84 05 75 116 001 42',
  'jean.dupont@gmail.com',
  '06 12 34 56 78',
])('« %s » could be real: nothing of it stays anywhere in the service', (identifier) => {
  const { context, service } = submit(identifier, PASSWORD);
  expect(context.signIn).toEqual({
    identifier: '',
    password: '',
    refused: { identifier: 'real', password: undefined },
  });
  expect(JSON.stringify(service)).not.toContain(identifier);
});

test.each([
  ['colette.vasseur', { identifier: undefined, password: 'unknown' }],
  ['karim.belkacem', { identifier: 'unknown', password: undefined }],
  ['colette', { identifier: 'malformed', password: undefined }],
])('a password other than the fictional one does not stay; with « %s », %j', (identifier, refused) => {
  const { screen, context, service, offers } = submit(identifier, 'MonVraiSecret1!');
  expect(screen).toBe('identification');
  expect(context.signIn).toEqual({ identifier, password: '', refused });
  expect(JSON.stringify(service)).not.toContain('MonVraiSecret1!');
  expect(offers.at(-1)).toEqual(['did.identification-refusee', 'press.identification.continuer']);
});

test('nothing written: each field has its message', () => {
  const { context } = play('identification', press('identification.continuer'));
  expect(context.signIn.refused).toEqual({ identifier: 'empty', password: 'empty' });
});

test('a known identifier without password is told about the password only', () => {
  const { context } = submit('colette.vasseur', '');
  expect(context.signIn.refused).toEqual({ identifier: undefined, password: 'empty' });
});

test('writing in a field takes away its own message', () => {
  const { context } = play(
    'identification',
    press('identification.continuer'),
    type('identification.identifiant', 'c'),
  );
  expect(context.signIn.refused).toEqual({ identifier: undefined, password: 'empty' });
});

test('writing another password takes away that it is unknown', () => {
  const wrong = signInWith('colette.vasseur', 'MonVraiSecret1!');
  const { context } = play('identification', ...wrong, type('identification.mot-de-passe', 'S'));
  expect(context.signIn.refused).toEqual({ identifier: undefined, password: undefined });
});

test('writing another password takes away what was said of the pair, not of the identifier', () => {
  const retry = type('identification.mot-de-passe', 'S');
  const pair = play('identification', ...signInWith('karim.belkacem', PASSWORD), retry);
  expect(pair.context.signIn.refused.identifier).toBeUndefined();
  const shape = play('identification', ...signInWith('colette', PASSWORD), retry);
  expect(shape.context.signIn.refused.identifier).toBe('malformed');
});

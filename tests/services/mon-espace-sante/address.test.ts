import { expect, test } from 'vitest';
import { press, type } from '../../gestures.ts';
import { play } from './story.ts';

const open = (text: string) =>
  play('nouvel-onglet', type('nouvel-onglet.adresse', text), press('nouvel-onglet.ouvrir'));

test.each([
  'www.monespacesante.fr',
  'monespacesante.fr',
  'https://www.monespacesante.fr/',
  'http://monespacesante.fr',
  '  WWW.MonEspaceSante.fr ',
])('« %s » opens the site', (text) => {
  const { screen, offers } = open(text);
  expect(screen).toBe('accueil-public');
  expect(offers.at(-1)).toEqual(['did.site-ouvert', 'press.nouvel-onglet.ouvrir']);
});

test.each([
  ['', 'empty', ''],
  ['   ', 'empty', ''],
  ['www.monespacesanté.fr', 'elsewhere', 'www.monespacesanté.fr'],
  ['www.monespacesante.fr.example.org', 'elsewhere', 'www.monespacesante.fr.example.org'],
  ['colette.vasseur@example.org', 'mail', 'colette.vasseur@example.org'],
  ['jean.dupont@gmail.com', 'real', ''],
  ['06 12 34 56 78', 'real', ''],
])('« %s » is refused as %s and leaves « %s »', (text, refused, left) => {
  const { screen, context, offers } = open(text);
  expect(screen).toBe('nouvel-onglet');
  expect(context.address).toEqual({ text: left, refused });
  expect(offers.at(-1)).toEqual(['did.adresse-refusee', 'press.nouvel-onglet.ouvrir']);
});

test('writing again takes the refusal away', () => {
  const { context } = play(
    'nouvel-onglet',
    press('nouvel-onglet.ouvrir'),
    type('nouvel-onglet.adresse', 'w'),
  );
  expect(context.address).toEqual({ text: 'w', refused: undefined });
});

import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { press, type } from '../../../gestures.ts';
import { play } from '../story.ts';
import { show } from './show.ts';

describe('nouvel-onglet', () => {
  const open = (text: string) =>
    play('nouvel-onglet', type('nouvel-onglet.adresse', text), press('nouvel-onglet.ouvrir'));
  const field = () => screen.getByRole('textbox', { name: 'J’écris une adresse' });

  test('is a field and a button', async () => {
    await show('nouvel-onglet', play('nouvel-onglet', type('nouvel-onglet.adresse', 'www.')));
    expect(field()).toHaveValue('www.');
    expect(field()).toBeValid();
    expect(screen.getByRole('button', { name: 'Ouvrir' })).toHaveAttribute('type', 'submit');
  });

  test.each([
    ['', /^Écrire l’adresse d’un site/],
    ['colette.vasseur@example.org', /^Ceci est une adresse e-mail/],
    ['jean@gmail.com', /^Ici on s’entraîne/],
    ['www.monespacesanté.fr', /^Cette adresse ne mène à aucun site ici/],
  ])('« %s » is refused at its field', async (text, message) => {
    await show('nouvel-onglet', open(text));
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(message);
  });
});

describe('accueil-public', () => {
  test.each([
    'Besoin d’aide',
    'Activer Mon espace santé',
    'Connexion',
    'Accessibilité',
    'Mentions légales et CGU',
    'Protection des données personnelles',
  ])('offers « %s »', async (name) => {
    await show('accueil-public', play('accueil-public'));
    expect(screen.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible();
  });

  test('says what a medical profile holds', async () => {
    await show('accueil-public', play('accueil-public'));
    expect(screen.getByRole('heading', { name: 'Mon profil médical' })).toBeVisible();
    expect(screen.getByText('Partagez l’essentiel de vos informations de santé')).toBeVisible();
    const [profile] = screen.getAllByRole('list');
    expect([...(profile?.children ?? [])].map((item) => item.textContent.trim())).toEqual([
      'Vos maladies et sujets de santé',
      'Vos traitements',
      'Vos allergies',
      'Vos vaccinations',
      'Vos mesures de santé',
    ]);
  });

  test('warns about fraud', async () => {
    await show('accueil-public', play('accueil-public'));
    expect(screen.getByText(/faux e-mails et de faux SMS/)).toBeVisible();
  });
});

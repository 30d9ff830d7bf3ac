import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { press } from '../../../gestures.ts';
import { connect, play, signInWith, writeCode } from '../story.ts';
import { show } from './show.ts';

const PASSWORD = 'Soleil-2026!';
const identifier = () => screen.getByRole('textbox', { name: 'Mon identifiant' });
const password = () => screen.getByLabelText('Mon mot de passe');

describe('identification', () => {
  test('shows what is written, the password masked', async () => {
    const filled = signInWith('colette.vasseur', PASSWORD).slice(0, 2);
    await show('identification', play('identification', ...filled));
    expect(screen.getByRole('heading', { name: 'Je m’identifie' })).toBeVisible();
    expect(screen.getByText('Étape 1/3')).toBeVisible();
    expect(identifier()).toHaveValue('colette.vasseur');
    expect(password()).toHaveValue(PASSWORD);
    expect(password()).toHaveAttribute('type', 'password');
  });

  test('warns at both fields that real data has no place here', async () => {
    await show('identification', play('identification'));
    expect(identifier()).toHaveAccessibleDescription(/n’écrivez jamais vos vraies données/);
    expect(password()).toHaveAccessibleDescription(/n’écrivez jamais vos vraies données/);
    expect(identifier()).toBeValid();
    expect(password()).toBeValid();
  });

  test('shows the password and masks it again', async () => {
    await show('identification', play('identification'));
    await userEvent.click(screen.getByRole('button', { name: 'Afficher le mot de passe' }));
    expect(password()).toHaveAttribute('type', 'text');
    await userEvent.click(screen.getByRole('button', { name: 'Masquer le mot de passe' }));
    expect(password()).toHaveAttribute('type', 'password');
  });

  test.each([
    ['', /^Saisir un identifiant/],
    ['colette', /^L’identifiant contient de 8 à 100 caractères/],
    ['jean.dupont75', /^Ici on s’entraîne\s: n’écrivez jamais vos vraies données\./],
    ['karim.belkacem', /^Nous n’avons pas réussi à vous identifier. Veuillez vérifier votre saisie./],
  ])('« %s » is refused at its field', async (text, message) => {
    await show('identification', play('identification', ...signInWith(text, PASSWORD)));
    expect(identifier()).toBeInvalid();
    expect(identifier()).toHaveAccessibleDescription(message);
    expect(password()).toBeValid();
  });

  test('an empty password is refused at its field', async () => {
    await show('identification', play('identification', ...signInWith('colette.vasseur', '')));
    expect(password()).toBeInvalid();
    expect(password()).toHaveAccessibleDescription(/^Saisir un mot de passe/);
    expect(identifier()).toBeValid();
  });

  test('a wrong password is refused at its field, and emptied', async () => {
    await show('identification', play('identification', ...signInWith('colette.vasseur', 'Soleil')));
    expect(password()).toBeInvalid();
    expect(password()).toHaveAccessibleDescription(/^Nous n’avons pas réussi à vous identifier\./);
    expect(password()).toHaveValue('');
    expect(identifier()).toBeValid();
    expect(identifier()).toHaveValue('colette.vasseur');
  });

  test('Enter in a field presses « Continuer »', async () => {
    await show('identification', play('identification'));
    const pressed: unknown[] = [];
    const listen = (event: Event) => pressed.push((event.target as HTMLElement).dataset.anchor);
    const prevent = (event: Event) => {
      event.preventDefault();
    };
    screen.getByRole('button', { name: 'Continuer' }).addEventListener('click', listen);
    identifier().closest('form')?.addEventListener('submit', prevent);
    await userEvent.type(identifier(), 'c{Enter}');
    expect(pressed).toEqual(['identification.continuer']);
  });
});

test('choix-du-code: two ways, their addresses masked', async () => {
  await show('choix-du-code', play('choix-du-code'));
  expect(screen.getByText('Étape 2/3')).toBeVisible();
  const mail = screen.getByRole('button', { name: /Par e-mail/ });
  expect(mail).toHaveAccessibleName(/@example\.org$/);
  expect(mail).not.toHaveAccessibleName(/colette\.vasseur/);
  expect(screen.getByRole('button', { name: /Par SMS/ })).toHaveAccessibleName(/••/);
});

describe('accueil', () => {
  test('names the person, and offers the menu and three cards', async () => {
    const bySms = press('choix-du-code.par-sms');
    await show('accueil', play('choix-du-code', bySms, writeCode('482913'), connect));
    expect(screen.getByText(/Colette\s+Vasseur/)).toBeVisible();
    expect(screen.getByRole('navigation')).toHaveTextContent(/Accueil.*Profil Médical.*Documents.*Messages/);
    expect(screen.getByText('Accueil')).toHaveAttribute('aria-current', 'page');
    const leads = [
      'Profil Médical',
      'Documents',
      'Messages',
      /^Profil médical/,
      /^Documents Mes/,
      /^Messagerie/,
    ];
    for (const name of leads) expect(screen.getByRole('button', { name })).toBeVisible();
  });
});

import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { type } from '../../../gestures.ts';
import { choosePassword, play, writeTwice } from '../story.ts';
import { show } from './show.ts';

const NAME = 'nouveau-mot-de-passe';
const written = () => screen.getByLabelText('Nouveau mot de passe');
const confirmation = () => screen.getByLabelText('Confirmer le mot de passe');
const rules = () => within(screen.getByRole('list')).getAllByRole('listitem');
const moment = (...moves: Parameters<typeof play>[1][]) =>
  play('mot-de-passe-oublie', ...choosePassword, ...moves);
const write = (text: string) => type('nouveau-mot-de-passe.mot-de-passe', text);

test('asks for a password twice, masked, and warns beside the field', async () => {
  await show(NAME, moment(...writeTwice('Printemps-2027!').slice(0, 2)));
  expect(screen.getByRole('heading', { name: 'Je choisis mon nouveau mot de passe' })).toBeVisible();
  expect(screen.getByText('Étape 3/3')).toBeVisible();
  for (const field of [written(), confirmation()]) {
    expect(field).toHaveValue('Printemps-2027!');
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveAccessibleDescription(/^Ici on s’entraîne\s: n’écrivez jamais vos vraies données\./);
    expect(field).toBeValid();
  }
});

test('each field is shown and masked by itself', async () => {
  await show(NAME, moment());
  await userEvent.click(screen.getByRole('button', { name: 'Afficher le nouveau mot de passe' }));
  expect(written()).toHaveAttribute('type', 'text');
  expect(confirmation()).toHaveAttribute('type', 'password');
  await userEvent.click(screen.getByRole('button', { name: 'Afficher la confirmation' }));
  await userEvent.click(screen.getByRole('button', { name: 'Masquer le nouveau mot de passe' }));
  expect(written()).toHaveAttribute('type', 'password');
  expect(confirmation()).toHaveAttribute('type', 'text');
});

describe('the checklist', () => {
  test('explains the field, in words', async () => {
    await show(NAME, moment());
    expect(rules().map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      '9 caractères minimum (à respecter)',
      'Au moins 1 caractère spécial (!#@;%…) (à respecter)',
      'Au moins 1 chiffre (à respecter)',
      'Au moins 1 majuscule (à respecter)',
      'Au moins 1 minuscule (à respecter)',
    ]);
    expect(written()).toHaveAccessibleDescription(/9 caractères minimum \(à respecter\)/);
    expect(confirmation()).not.toHaveAccessibleDescription(/9 caractères minimum/);
  });

  test('follows what is written, told by word and by drawing', async () => {
    await show(NAME, moment(write('Printemps')));
    const followed = rules().filter(({ textContent }) => textContent.includes('(respecté)'));
    expect(followed.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      '9 caractères minimum (respecté)',
      'Au moins 1 majuscule (respecté)',
      'Au moins 1 minuscule (respecté)',
    ]);
    const drawings = rules().map((rule) => rule.querySelector('path')?.getAttribute('d'));
    expect(new Set(drawings).size).toBe(2);
    expect(drawings[0]).toBe(drawings[3]);
    expect(drawings[0]).not.toBe(drawings[1]);
  });

  test('is announced politely as it changes, and silent at first', async () => {
    const view = await show(NAME, moment());
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    await view.rerender({ context: moment(write('Pr')).context });
    expect(screen.getByRole('status')).toHaveTextContent('2 règles respectées sur 5');
    await view.rerender({ context: moment(write('Printemps-2027!')).context });
    expect(screen.getByRole('status')).toHaveTextContent('5 règles respectées sur 5');
  });
});

describe('refusals', () => {
  test.each([
    ['', '', /^Saisir un nouveau mot de passe/],
    ['Printemps', 'Printemps', /^Le mot de passe saisi n’est pas assez sécurisé\. Veuillez réessayer\./],
  ])('« %s » is refused at its field', async (text, again, message) => {
    await show(NAME, moment(...writeTwice(text, again)));
    expect(written()).toBeInvalid();
    expect(written()).toHaveAccessibleDescription(message);
    expect(confirmation()).toBeValid();
  });

  test('a different confirmation is refused at the confirmation', async () => {
    await show(NAME, moment(...writeTwice('Printemps-2027!', 'Printemps')));
    expect(confirmation()).toBeInvalid();
    expect(confirmation()).toHaveAccessibleDescription(
      /^Le nouveau mot de passe et la confirmation doivent être identiques\./,
    );
    expect(written()).toBeValid();
  });
});

test('mot-de-passe-modifie says so, and leads back to identification', async () => {
  await show('mot-de-passe-modifie', moment(...writeTwice('Printemps-2027!')));
  expect(screen.getByRole('heading', { name: /^Mon mot de passe est modifié\s!$/ })).toBeVisible();
  expect(document.body).not.toHaveTextContent('Printemps');
  expect(screen.getByRole('button', { name: 'Retour à l’identification' })).toBeVisible();
});

test('the code that leads here goes on, and signs nobody in', async () => {
  const sent = play('mot-de-passe-oublie', ...choosePassword.slice(0, -2));
  await show('code-a-usage-unique', sent);
  expect(screen.getByText('Étape 2/3')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Continuer' })).toHaveAttribute('type', 'submit');
  expect(screen.queryByRole('button', { name: 'Se connecter' })).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent(/^Un code vous a été envoyé au/);
});

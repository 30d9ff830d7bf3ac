import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { press, type } from '../../../gestures.ts';
import { askIdentifier, askPassword, play, submitIdentifier, submitPassword } from '../story.ts';
import { show } from './show.ts';

const field = (name: RegExp | string) => screen.getByRole('textbox', { name });
const number = () => field('Numéro de sécurité sociale');
const serial = () => field('Numéro de série de la carte Vitale');
const birthDate = () => field('Date de naissance');
const choice = (name: RegExp) => screen.getByRole('button', { name });
/** The number under the magnifier, whatever stands between its digits. */
const bigger = (digits: string) =>
  screen.getByText((_, node) => node?.tagName === 'STRONG' && node.textContent.replace(/\s/g, '') === digits);
const training = /Ici on s’entraîne\s: n’écrivez jamais vos vraies données\.$/;

const lostIdentifier = (...moves: Parameters<typeof play>[1][]) =>
  show('identifiant-oublie', play('identifiant-oublie', ...moves));
const lostPassword = (...moves: Parameters<typeof play>[1][]) =>
  show('mot-de-passe-oublie', play('mot-de-passe-oublie', ...moves));

describe('identifiant-oublie', () => {
  test('asks for the number, the date and the way, and shows what is written', async () => {
    await lostIdentifier(...askIdentifier('par-sms').slice(0, -1));
    expect(screen.getByRole('heading', { name: 'J’ai oublié mon identifiant' })).toBeVisible();
    expect(number()).toHaveValue('2 69 01 99 000 000 70');
    expect(birthDate()).toHaveValue('14/01/1969');
    const ways = within(screen.getByRole('group', { name: /Où recevoir mon identifiant/ }));
    expect(ways.getByRole('button', { name: /Par e-mail/, pressed: false })).toBeVisible();
    expect(ways.getByRole('button', { name: /Par SMS/, pressed: true })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Continuer' })).toHaveAttribute('type', 'submit');
  });

  test('says what each field looks like, and that real data has no place here', async () => {
    await lostIdentifier();
    expect(number()).toHaveAccessibleDescription(/^Ex\.\s: 1 55 12 55 555 555 55 Ici on s’entraîne/);
    expect(birthDate()).toHaveAccessibleDescription(/^jj\/mm\/aaaa Ici on s’entraîne/);
    for (const input of [number(), birthDate()]) {
      expect(input).toHaveAccessibleDescription(training);
      expect(input).toBeValid();
    }
  });

  test('masks where the identifier can be sent', async () => {
    await lostIdentifier();
    expect(choice(/Par e-mail/)).toHaveAccessibleName(/co•+@example\.org$/);
    expect(choice(/Par SMS/)).toHaveAccessibleName(/••\s42$/);
    expect(document.body).not.toHaveTextContent('colette.vasseur');
  });

  test.each([
    ['', /^Saisir le numéro de sécurité sociale Ex/],
    ['2 69 01', /^Le numéro de sécurité sociale doit contenir 15 caractères Ex/],
    ['1 55 12 55 555 555 55', /^Format invalide, vérifier le format du numéro de sécurité sociale Ex/],
    ['2 69 05 49 588 157 80', /^Ici on s’entraîne\s: n’écrivez jamais vos vraies données\. Ex/],
    [
      '1 58 03 75 999 000 81',
      /^Nous n’avons pas réussi à vous identifier\. Veuillez vérifier votre saisie\. Ex/,
    ],
  ])('the number « %s » is refused at its field', async (text, message) => {
    const [, ...rest] = askIdentifier('par-sms');
    await lostIdentifier(type('identifiant-oublie.numero', text), ...rest);
    expect(number()).toBeInvalid();
    expect(number()).toHaveAccessibleDescription(message);
    expect(birthDate()).toBeValid();
  });

  test.each([
    ['', /^Saisir la date de naissance jj/],
    ['14/01', /^Saisir une date au format jj\/mm\/aaaa jj/],
    ['23/08/1951', /^Ici on s’entraîne\s: n’écrivez jamais vos vraies données\. jj/],
  ])('the date « %s » is refused at its field', async (text, message) => {
    const [first, , ...rest] = askIdentifier('par-sms');
    const date = type('identifiant-oublie.date-de-naissance', text);
    await lostIdentifier(first!, date, ...rest);
    expect(birthDate()).toBeInvalid();
    expect(birthDate()).toHaveAccessibleDescription(message);
    expect(number()).toBeValid();
  });

  test('a missing way is said at once, tied to the group and to both choices', async () => {
    await lostIdentifier(submitIdentifier);
    const message = /^Choisir «\sPar e-mail\s» ou «\sPar SMS\s»$/;
    expect(screen.getByRole('alert')).toHaveTextContent(message);
    expect(screen.getByRole('group')).toHaveAccessibleDescription(message);
    expect(choice(/Par e-mail/)).toHaveAccessibleDescription(message);
    expect(choice(/Par SMS/)).toHaveAccessibleDescription(message);
  });

  test('says no such thing once a way is chosen', async () => {
    await lostIdentifier(submitIdentifier, press('identifiant-oublie.par-sms'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('group')).not.toHaveAttribute('aria-describedby');
  });

  test('shows where to find the number, and shows it bigger, when asked', async () => {
    await lostIdentifier();
    expect(screen.queryByRole('img')).toBeNull();
    const where = choice(/Où trouver ce numéro/);
    expect(where).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(where);
    expect(where).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/attestation de droits/)).toBeVisible();
    expect(screen.getByRole('img')).toHaveAccessibleName(/recto.*2 69 01 99 000 000 70/);
    await userEvent.click(choice(/^Agrandir$/));
    expect(bigger('269019900000070')).toBeVisible();
    await userEvent.click(where);
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('mot-de-passe-oublie', () => {
  test('is the first of three steps, and asks for the serial number too', async () => {
    await lostPassword(...askPassword('par-e-mail').slice(0, -1));
    expect(screen.getByRole('heading', { name: 'J’ai oublié mon mot de passe' })).toBeVisible();
    expect(screen.getByText('Étape 1/3')).toBeVisible();
    expect(serial()).toHaveValue('25000048291');
    expect(serial()).toHaveAttribute('inputmode', 'numeric');
    expect(serial()).toHaveAccessibleDescription(training);
    expect(choice(/Par e-mail/)).toHaveAttribute('aria-pressed', 'true');
  });

  test.each([
    ['avec-photo', /avec photo/, /^11 chiffres/, /recto.*En haut à droite.*25000048291/, '25000048291'],
    [
      'sans-photo',
      /sans photo/,
      /^Entre 8 et 13 chiffres/,
      /verso.*En haut à gauche.*2500004829\./,
      '2500004829',
    ],
  ])(
    '%s: shows where to look on the card, and the number bigger',
    async (card, name, hint, drawing, digits) => {
      await lostPassword(press(`mot-de-passe-oublie.${card}`));
      expect(choice(name)).toHaveAttribute('aria-pressed', 'true');
      expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
      expect(serial()).toHaveAccessibleDescription(hint);
      expect(screen.getByRole('img')).toHaveAccessibleName(drawing);
      const loupe = screen.getByRole('button', { name: 'Agrandir', expanded: false });
      await userEvent.click(loupe);
      expect(bigger(digits)).toBeVisible();
      expect(loupe).toHaveAttribute('aria-expanded', 'true');
    },
  );

  test('says whom to call when the card can’t be read', async () => {
    await lostPassword();
    expect(screen.getByText(/3422/)).toBeVisible();
  });

  test.each([
    ['avec-photo', '', /^Saisir le numéro de série 11/],
    ['avec-photo', '2500X', /^Saisir uniquement des chiffres 11/],
    ['avec-photo', '2500', /^Format invalide, le numéro de série doit contenir 11 chiffres 11/],
    ['sans-photo', '2500', /^Format invalide, le numéro de série doit contenir entre 8 et 13 chiffres Entre/],
    ['avec-photo', '31415926535', /^Ici on s’entraîne\s: n’écrivez jamais vos vraies données\. 11/],
  ])('%s, « %s » is refused at its field', async (card, text, message) => {
    await lostPassword(
      ...askPassword('par-sms').slice(0, -1),
      press(`mot-de-passe-oublie.${card}`),
      type('mot-de-passe-oublie.numero-de-serie', text),
      submitPassword,
    );
    expect(serial()).toBeInvalid();
    expect(serial()).toHaveAccessibleDescription(message);
    expect(number()).toBeValid();
    expect(birthDate()).toBeValid();
  });
});

test.each([
  ['par-e-mail', /à co•+@example\.org\.$/],
  ['par-sms', /au 06\s39\s98\s••\s42\.$/],
])('identifiant-envoye, %s: says where, masked, and never what', async (way, where) => {
  await show('identifiant-envoye', play('identifiant-oublie', ...askIdentifier(way)));
  expect(screen.getByRole('heading', { name: /^Mon identifiant est envoyé\s!$/ })).toBeVisible();
  expect(screen.getByText(/^Votre identifiant vous a été envoyé/)).toHaveTextContent(where);
  expect(document.body).not.toHaveTextContent('colette.vasseur');
  expect(screen.getByRole('button', { name: 'Retour à l’identification' })).toBeVisible();
});

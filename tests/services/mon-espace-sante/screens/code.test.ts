import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { press } from '../../../gestures.ts';
import { connect, pass, play, resend, writeCode } from '../story.ts';
import { show } from './show.ts';

const NAME = 'code-a-usage-unique';
const bySms = press('choix-du-code.par-sms');
const byMail = press('choix-du-code.par-e-mail');
const field = () => screen.getByRole('textbox', { name: 'Code à usage unique' });
const wrong = 'Vérifier le code à usage unique et réessayer';

test('says where the code was sent, and what it looks like', async () => {
  await show(NAME, play('choix-du-code', bySms, writeCode('482')));
  expect(screen.getByRole('heading', { name: 'Je saisis mon code d’accès à usage unique' })).toBeVisible();
  expect(screen.getByText('Étape 3/3')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(/^Un code vous a été envoyé au 06 39 98 •• 42\.$/);
  expect(field()).toHaveValue('482');
  expect(field()).toHaveAttribute('inputmode', 'numeric');
  expect(field()).toHaveAccessibleDescription(/Ex\.\s: 034567/);
  expect(field()).toBeValid();
});

test('says that another code was sent', async () => {
  await show(NAME, play('choix-du-code', byMail, pass, resend));
  expect(screen.getByRole('status')).toHaveTextContent(/^Un nouveau code .*@example\.org\.$/);
});

describe('refusals', () => {
  test.each([
    ['', /^Saisir un code à usage unique 6/],
    ['48', /^Saisir un code valide 6/],
    ['482931', new RegExp(`^${wrong} 6`)],
    ['701356', new RegExp(`^${wrong}\\. Ici on s’entraîne\\s: n’écrivez jamais vos vraies données\\.`)],
  ])('« %s » is refused at its field', async (text, message) => {
    await show(NAME, play('choix-du-code', bySms, writeCode(text), connect));
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(message);
  });

  test('too soon: said at once, tied to the button and to the field, which is not wrong', async () => {
    await show(NAME, play('choix-du-code', bySms, resend));
    const message = 'Veuillez attendre 30 secondes puis réessayez.';
    expect(screen.getByRole('alert')).toHaveTextContent(message);
    expect(screen.getByRole('button', { name: 'Renvoyer le code' })).toHaveAccessibleDescription(message);
    expect(field()).toHaveAccessibleDescription(/puis réessayez\.$/);
    expect(field()).toBeValid();
  });
});

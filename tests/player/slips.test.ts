import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { hint } from './support/card.ts';
import { openPage, part, slide } from './support/page.ts';
import { shelf } from './support/shelf.ts';

test('the first press of no use already says where to go on', async () => {
  await openPage('#/mediatheque/ouvrir-la-boite-mail');
  await userEvent.click(part('mes-reservations.annuler'));
  await expect.poll(hint).toHaveTextContent(/^Pas ici pour le moment.*Cherchez «\sMa boîte mail\s»/);
});

test('a code typed outside its field is no row of shortcuts', async () => {
  await openPage('#/detours/ma-carte', { catalogue: shelf });
  await userEvent.keyboard('482913');
  expect(slide()).toBe('ma-carte');
});

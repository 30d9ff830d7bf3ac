import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openPage, part, slide } from './support/page.ts';

const hint = () => document.querySelector('[data-card] [role=status]')?.textContent;

test('the first press of no use already says where to go on', async () => {
  await openPage('#/connexion/code-par-e-mail');
  await userEvent.click(part('code-a-usage-unique.renvoyer'));
  await expect.poll(hint).toMatch(/^Pas ici pour le moment.*Cherchez «\sMa boîte mail\s»/);
});

test('a code typed outside its field is no row of shortcuts', async () => {
  await openPage('#/connexion/code-par-e-mail');
  await userEvent.keyboard('482913');
  expect(slide()).toBe('code-par-e-mail');
});

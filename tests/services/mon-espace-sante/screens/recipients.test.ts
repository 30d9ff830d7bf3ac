import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { press } from '../../../gestures.ts';
import { play } from '../story.ts';
import { live } from './live.ts';
import { show } from './show.ts';

const NAME = 'nouveau-message';
const field = () => screen.getByRole('combobox', { name: 'Destinataires' });
const chevron = () => screen.getByRole('button', { name: 'Liste des contacts' });
const options = () => screen.queryAllByRole('option');
const names = () => options().map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const announced = () => field().parentElement!.querySelector('[role="status"]');
const reached = () => screen.queryByRole('option', { selected: true });
const tags = () =>
  within(screen.getByRole('list', { name: 'Destinataires choisis' })).getAllByRole('listitem');

/** Keys in the field, not clicked. */
async function keys(text: string) {
  field().focus();
  await userEvent.keyboard(text);
}

describe('the list of contacts', () => {
  test('is folded, and explained', async () => {
    await show(NAME, play(NAME));
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(field()).toHaveAccessibleDescription(/le début d’un nom ou d’un prénom/);
    expect(options()).toEqual([]);
  });

  test.each([
    ['a click on the field', () => userEvent.click(field())],
    ['its chevron', () => userEvent.click(chevron())],
    ['the down arrow', () => keys('{ArrowDown}')],
  ])('unfolds by %s', async (_, unfold) => {
    await live(NAME);
    await unfold();
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(field()).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(names()[0]).toMatch(/^Dr Yasmine Benali/);
    expect(options()).toHaveLength(14);
    expect(announced()).toHaveTextContent(/^14\scontacts proposés$/);
  });

  test('folds by its chevron', async () => {
    await live(NAME, press('nouveau-message.liste'));
    await userEvent.click(chevron());
    expect(options()).toEqual([]);
    expect(field()).not.toHaveAttribute('aria-controls');
  });

  test('stays unfolded when the field is clicked again', async () => {
    await live(NAME, press('nouveau-message.liste'));
    await userEvent.click(field());
    expect(options()).toHaveLength(14);
  });

  test('completes what is written', async () => {
    await live(NAME);
    await keys('mar');
    expect(names()).toEqual([
      'Pr Marie-Antoinette de La Rochebrune-Saint-Amand Chirurgie orthopédique et traumatologique, hôpital du Val des Tilleuls',
      'Dr Hélène Maréchal Médecin généraliste',
      'Marie-Christine Vandenbroucke-Delacourt Secrétariat des consultations de cardiologie',
    ]);
  });

  test('says that nobody has such a name', async () => {
    await live(NAME);
    await keys('zz');
    expect(announced()).toHaveTextContent('Aucun contact ne correspond.');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('the arrow keys', () => {
  test('go down and up the list, round its ends, the focus staying in the field', async () => {
    await live(NAME);
    await keys('{ArrowDown}');
    expect(reached()).toHaveTextContent('Benali');
    expect(field()).toHaveAttribute('aria-activedescendant', reached()!.id);
    await keys('{ArrowDown}');
    expect(reached()).toHaveTextContent('Costa');
    await keys('{ArrowUp}{ArrowUp}');
    expect(reached()).toHaveTextContent('Vidal');
    await keys('{ArrowDown}');
    expect(reached()).toHaveTextContent('Benali');
  });

  test('up unfolds at the end of the list', async () => {
    await live(NAME);
    await keys('{ArrowUp}');
    expect(reached()).toHaveTextContent('Vidal');
  });

  test('Enter chooses whom they have reached, and nobody before', async () => {
    const now = await live(NAME);
    await keys('mar{Enter}');
    expect(now().context.writing.draft.recipients).toEqual([]);
    await keys('{ArrowDown}{ArrowDown}{Enter}');
    expect(now().context.writing.draft.recipients).toEqual(['marechal']);
    expect(field()).toHaveValue('');
    expect(reached()).toBeNull();
  });

  test('what is written next begins again', async () => {
    await live(NAME);
    await keys('{ArrowDown}');
    expect(reached()).not.toBeNull();
    await keys('m');
    expect(reached()).toBeNull();
    expect(field()).not.toHaveAttribute('aria-activedescendant');
  });
});

describe('whom one has chosen', () => {
  test('is a tag, and no longer in the list', async () => {
    await live(NAME, press('nouveau-message.liste'));
    await userEvent.click(screen.getByRole('option', { name: /Faure/ }));
    await userEvent.click(field());
    expect(tags().map(({ textContent }) => textContent.trim())).toEqual(['Dr Étienne Faure']);
    expect(options()).toHaveLength(13);
  });

  test('is taken off by its cross, and the field has the focus', async () => {
    const now = await live(NAME, press('nouveau-message.liste'), press('nouveau-message.contact-faure'));
    await userEvent.click(screen.getByRole('button', { name: 'Retirer Dr Étienne Faure' }));
    expect(now().context.writing.draft.recipients).toEqual([]);
    expect(screen.queryByRole('list', { name: 'Destinataires choisis' })).toBeNull();
    await expect.poll(() => document.activeElement).toBe(field());
  });
});

test('nobody chosen is refused at the field', async () => {
  await show(NAME, play(NAME, press('nouveau-message.envoyer')));
  expect(field()).toBeInvalid();
  expect(field()).toHaveAccessibleDescription(/^Ajouter un destinataire/);
});

describe('without any contact', () => {
  test('the field is greyed, and says so', async () => {
    await show(NAME, play('sans-contact'));
    const greyed = screen.getByLabelText('Destinataires');
    expect(greyed).toBeDisabled();
    expect(greyed).toHaveValue('Vous n’avez aucun contact');
    expect(greyed).not.toHaveAttribute('data-anchor');
  });

  test('the message can’t be sent: said at once', async () => {
    await show(NAME, play('sans-contact', press('nouveau-message.envoyer')));
    expect(screen.getByRole('alert')).toHaveTextContent('Ajouter un destinataire');
  });
});

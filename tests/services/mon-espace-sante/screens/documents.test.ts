import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { press, type } from '../../../gestures.ts';
import { putAway } from '../messaging/story.ts';
import { play } from '../story.ts';
import { live } from './live.ts';
import { show } from './show.ts';

const FORM = 'enregistrer-document';
const name = () => screen.getByLabelText('Nom du document');
const date = () => screen.getByLabelText('Date du document');
const categories = () => screen.getByRole('group', { name: 'Catégorie' });
const submit = press('enregistrer-document.ajouter');
const rows = () => screen.getAllByRole('listitem').filter((item) => !item.closest('nav'));
const titles = () => rows().map((row) => row.querySelector('strong')?.textContent);

describe('enregistrer-document', () => {
  test('asks for a name, a date and a category of the attachment', async () => {
    await show(FORM, play(FORM));
    expect(screen.getByRole('heading', { name: 'Ajouter le document' })).toBeVisible();
    expect(screen.getByText(/^resultats-prise-de-sang\.pdf/)).toHaveTextContent(/214\sKo$/);
    expect(name()).toHaveAccessibleDescription(/0\/50 caractères/);
    expect(date()).toHaveAccessibleDescription(/jj\/mm\/aaaa/);
    expect(within(categories()).getAllByRole('button')).toHaveLength(9);
    expect(screen.getByRole('button', { name: 'Ajouter le document' })).toHaveAttribute('type', 'submit');
  });

  test('shows the category chosen', async () => {
    await live(FORM);
    await userEvent.click(screen.getByRole('button', { name: 'Résultats de biologie' }));
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Résultats de biologie');
  });

  test('says everything that is missing, each at its place', async () => {
    await show(FORM, play(FORM, submit));
    expect(name()).toHaveAccessibleDescription(/^Saisir le nom du document/);
    expect(date()).toHaveAccessibleDescription(/^Saisir la date du document/);
    expect(categories()).toHaveAccessibleDescription('Choisir une catégorie');
  });

  test.each([
    ['nom', 'x'.repeat(51), /^Le nom contient 50 caractères au plus/],
    ['nom', '1 55 12 55 555 123 55', /^Ici on s’entraîne/],
    ['date', '31/02/2022', /^Saisir une date au format jj\/mm\/aaaa/],
    ['date', '15/06/2022', /^La date du document ne peut pas être à venir/],
  ])('a %s like « %s » is refused at its field', async (part, text, message) => {
    await show(FORM, play(FORM, type(`enregistrer-document.${part}`, text), submit));
    expect(part === 'nom' ? name() : date()).toHaveAccessibleDescription(message);
  });
});

describe('documents', () => {
  test('lists what there is, newest first', async () => {
    await show('documents', play('documents'));
    expect(screen.getByText(/^13\sdocuments$/)).toBeVisible();
    expect(titles().slice(0, 2)).toEqual(['Ordonnance du 7 juin', 'IRM de l’épaule']);
    expect(screen.getByRole('button', { name: 'Plus récents' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('is sorted and filtered', async () => {
    await live('documents');
    await userEvent.click(screen.getByRole('button', { name: 'Plus anciens' }));
    expect(titles()[0]).toBe('Passeport');
    const filters = screen.getByRole('group', { name: 'Filtrer par' });
    await userEvent.click(within(filters).getByText('Prévention et dépistages'));
    expect(titles()).toEqual(['Dépistage', 'Carnet de vaccination']);
    expect(screen.getByText(/^2\sdocuments$/)).toHaveAttribute('role', 'status');
  });

  test('shows what was just put away, and where it comes from', async () => {
    const moves = putAway('Mon bilan', '10/06/2022', 'biologie');
    await show('documents', play('piece-jointe', ...moves, press('conversation.documents')));
    expect(titles()[0]).toBe('Mon bilan');
    expect(rows()[0]).toHaveTextContent('Ajouté depuis un message');
    expect(rows()[1]).not.toHaveTextContent('Ajouté depuis un message');
  });

  test('the categories fold and unfold, and fold again once one is chosen', async () => {
    await live('choisir-documents');
    const fold = screen.getByRole('button', { name: 'Toutes les catégories', expanded: false });
    await userEvent.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(fold).toHaveFocus();
    await userEvent.click(fold);
    await userEvent.click(screen.getByText('Comptes rendus', { selector: 'button' }));
    expect(fold).toHaveTextContent('Comptes rendus');
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(fold).toHaveFocus();
  });
});

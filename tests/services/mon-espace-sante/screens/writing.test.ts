import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { press, type } from '../../../gestures.ts';
import { addDocuments, addProfile, write } from '../messaging/story.ts';
import { play } from '../story.ts';
import { live } from './live.ts';
import { show } from './show.ts';

const REPLY = 'reponse';
const NEW = 'nouveau-message';
const text = () => screen.getByRole('textbox', { name: 'Message' });
const subject = () => screen.getByRole('textbox', { name: 'Objet' });
const files = () =>
  within(screen.getByRole('heading', { name: 'Documents attachés' }).closest<HTMLElement>('.joined')!);
const send = press('reponse.envoyer');

describe('an answer', () => {
  test('says to whom, and about what', async () => {
    await show(REPLY, play(REPLY));
    expect(screen.getByRole('heading', { name: 'Répondre' })).toBeVisible();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent.trim())).toEqual([
      'Dr Hélène Maréchal',
      'Préparer votre rendez-vous du 21 juin',
    ]);
    expect(text()).toHaveAccessibleDescription(/^Ici on s’entraîne\s: n’écrivez jamais vos vraies données\./);
  });

  test('to all names everybody', async () => {
    await show(REPLY, play('conversation-hopital', press('conversation.repondre-a-tous')));
    expect(screen.getByRole('heading', { name: 'Répondre à tous' })).toBeVisible();
    const [to] = screen.getAllByRole('definition');
    expect(within(to!).getAllByRole('listitem')).toHaveLength(3);
  });

  test('keeps a text of several lines', async () => {
    await show(REPLY, play(REPLY, type('reponse.texte', 'Bonjour,\n\nMerci.')));
    expect(text()).toHaveValue('Bonjour,\n\nMerci.');
  });

  test.each([
    ['', /^Ajouter du contenu/],
    ['mon adresse : jean@exemple.fr', /^Ici on s’entraîne/],
  ])('« %s » is refused at its field', async (words, message) => {
    await show(REPLY, play(REPLY, type('reponse.texte', words), send));
    expect(text()).toBeInvalid();
    expect(text()).toHaveAccessibleDescription(message);
  });
});

describe('the draft', () => {
  test('is there as soon as something is written, and said politely', async () => {
    await live(REPLY);
    expect(screen.queryByRole('button', { name: 'Supprimer le brouillon' })).toBeNull();
    await userEvent.type(text(), 'B');
    expect(screen.getByText('Brouillon enregistré')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('button', { name: 'Supprimer le brouillon' })).toBeVisible();
  });

  test('is deleted once asked again; what is below waits', async () => {
    await show(REPLY, play(REPLY, type('reponse.texte', 'Bonjour'), press('reponse.supprimer')));
    const dialog = within(screen.getByRole('dialog', { name: /^Supprimer ce brouillon\s\?$/ }));
    expect(dialog.getByRole('button', { name: 'Supprimer' })).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Annuler' })).toBeVisible();
    expect(text().closest('[inert]')).not.toBeNull();
  });
});

describe('documents that were added', () => {
  const moves = [...addProfile(REPLY), ...addDocuments(REPLY, 'hospitalisation')];

  test('are there with their weight, and how much there is in all', async () => {
    await show(REPLY, play(REPLY, ...moves));
    const items = files().getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'resume-profil-medical.pdf 120 Ko',
      'compte-rendu-hospitalisation-et-courrier-de-sortie.pdf 3,4 Mo',
    ]);
    expect(files().getByText(/^3,5\sMo sur 10\sMo$/)).toBeVisible();
  });

  test('are announced', async () => {
    await show(REPLY, play(REPLY, ...moves));
    expect(await screen.findByText('Document ajouté')).toBeVisible();
  });

  test('are taken off by a cross, and the focus stays at hand', async () => {
    const now = await live(REPLY, ...moves);
    await userEvent.click(screen.getByRole('button', { name: 'Retirer resume-profil-medical.pdf' }));
    expect(now().context.writing.draft.enclosures).toEqual(['document-hospitalisation']);
    const add = screen.getByRole('button', { name: 'Ajouter un document' });
    await expect.poll(() => document.activeElement).toBe(add);
  });

  test('nothing is said of none', async () => {
    await show(REPLY, play(REPLY));
    expect(screen.queryByRole('heading', { name: 'Documents attachés' })).toBeNull();
  });
});

describe('the subject of a new message', () => {
  test.each([
    ['Une question', /12\/80 caractères$/],
    ['x'.repeat(80), /80\/80 caractères$/],
    ['x'.repeat(83), /83\/80 caractères – 3 de trop$/],
  ])('« %s » is counted', async (words, count) => {
    await show(NEW, play(NEW, type('nouveau-message.objet', words)));
    expect(subject()).toHaveValue(words);
    expect(screen.getByText(count)).toBeVisible();
    expect(subject()).toHaveAccessibleDescription(/\/80 caractères/);
  });

  test.each([
    ['', /^Ajouter un objet/],
    ['x'.repeat(81), /^L’objet contient 80 caractères au plus/],
    ['06 12 34 56 78', /^Ici on s’entraîne/],
  ])('« %s » is refused', async (words, message) => {
    const moves = write('marechal', words, 'Bonjour');
    await show(NEW, play(NEW, ...moves, press('nouveau-message.envoyer')));
    expect(subject()).toBeInvalid();
    expect(subject()).toHaveAccessibleDescription(message);
    expect(text()).toBeValid();
  });

  test('Enter in it sends nothing', async () => {
    const now = await live(NEW);
    await userEvent.type(subject(), 'Question{Enter}');
    expect(now().offers.flat()).not.toContain('did.envoi-refuse');
    expect(subject()).toHaveValue('Question');
  });
});

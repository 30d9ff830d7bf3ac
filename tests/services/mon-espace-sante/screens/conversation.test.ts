import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { press } from '../../../gestures.ts';
import { open, reply } from '../messaging/story.ts';
import { play } from '../story.ts';
import { propsOf, show } from './show.ts';

const NAME = 'conversation';
const letters = () => within(screen.getByRole('list', { name: 'Conversation' })).getAllByRole('heading');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => expect(screen.queryByRole('button', { name })).toBeNull();
const askDeletion = press('conversation.supprimer');

describe('reading', () => {
  test('says the subject, who wrote to whom and when, and the words', async () => {
    await show(NAME, play('conversation-labo'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Vos résultats de prise de sang');
    expect(letters().map((heading) => heading.textContent)).toEqual(['Dr Pierre Lemoine']);
    expect(screen.getByText('À Colette Vasseur')).toBeVisible();
    expect(screen.getByText(/^14\sjuin 2022 à 09:12$/)).toBeVisible();
    expect(screen.getByText(/Vous les trouverez en pièce jointe/)).toBeVisible();
  });

  test('lists the attachments, each to be opened', async () => {
    await show(NAME, play('conversation-radiologie'));
    const files = within(screen.getByRole('list', { name: 'Documents attachés' })).getAllByRole('button');
    expect(files.map((file) => file.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'radiographie-genou.jpg 1,6 Mo',
      'compte-rendu-scanner.pdf 6,8 Mo',
      'images-scanner.zip 3,2 Mo',
    ]);
  });

  test('several messages, oldest first, each to everybody else', async () => {
    await show(NAME, play('conversation-hopital'));
    expect(letters().map((heading) => heading.textContent)).toEqual([
      'Pr Marie-Antoinette de La Rochebrune-Saint-Amand',
      'Colette Vasseur',
      'Sandrine Vidal',
    ]);
    expect(screen.getByText('À Colette Vasseur, Dr Thierry N’Guessan, Sandrine Vidal')).toBeVisible();
  });

  test('an answer sent stands last, with what was said of it', async () => {
    await show(NAME, play('messagerie', ...reply('generaliste', 'Voici.'), press('reponse.envoyer')));
    expect(letters().at(-1)).toHaveTextContent('Colette Vasseur');
    expect(screen.getByText('Voici.')).toBeVisible();
    expect(await screen.findByText('Message envoyé')).toBeVisible();
  });

  test('beside it stands the list, where it is the one open', async () => {
    await show(NAME, play('conversation-labo'));
    const list = within(screen.getByRole('list', { name: 'Mes messages' }));
    expect(list.getAllByRole('button')).toHaveLength(16);
    const [current] = list.getAllByRole('button', { current: true });
    expect(current).toHaveAccessibleName(/^Dr Pierre Lemoine/);
  });
});

describe('answering', () => {
  test('one correspondent: « Répondre » alone', async () => {
    await show(NAME, play('conversation-labo'));
    expect(button('Répondre')).toBeVisible();
    noButton('Répondre à tous');
    expect(screen.queryByText('Ma réponse est commencée.')).toBeNull();
  });

  test('several: « Répondre à tous » too', async () => {
    await show(NAME, play('conversation-hopital'));
    expect(button('Répondre')).toBeVisible();
    expect(button('Répondre à tous')).toBeVisible();
  });

  test('says that an answer was begun', async () => {
    await show(NAME, play('messagerie', ...reply('labo', 'Merci'), press('reponse.retour')));
    expect(screen.getByText('Ma réponse est commencée.')).toHaveTextContent(/^Brouillon/);
  });

  test('the welcome of the service is neither answered nor deleted', async () => {
    await show(NAME, play('messagerie', open('bienvenue')));
    expect(screen.getByText(/il n’est pas possible d’y répondre/)).toBeVisible();
    noButton(/^Répondre/);
    noButton('Supprimer la conversation');
  });
});

describe('deleting', () => {
  test('asks first, over the rest that cannot be used', async () => {
    await show(NAME, play('conversation-labo', askDeletion));
    const dialog = screen.getByRole('dialog', { name: /^Supprimer cette conversation\s\?$/ });
    expect(dialog).toHaveAccessibleDescription(/seront supprimés/);
    expect(within(dialog).getByRole('button', { name: 'Supprimer' })).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Annuler' })).toBeVisible();
    expect(document.querySelector('[inert]')).toContainElement(screen.getByRole('navigation'));
    expect(dialog.closest('[inert]')).toBeNull();
  });

  test('takes the focus, and gives it back', async () => {
    const { rerender } = await show(NAME, play('conversation-labo'));
    const bin = button('Supprimer la conversation');
    bin.focus();
    await rerender(propsOf(play('conversation-labo', askDeletion)));
    expect(screen.getByRole('dialog')).toHaveFocus();
    await rerender(propsOf(play('conversation-labo', askDeletion, press('conversation.annuler'))));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.querySelector('[inert]')).toBeNull();
    await waitFor(() => {
      expect(bin).toHaveFocus();
    });
  });
});

describe('the end of the exchanges', () => {
  const more = press('conversation.en-savoir-plus');

  test('says who ended them, and offers no answer', async () => {
    await show(NAME, play('fin-des-echanges'));
    expect(screen.getByText('Julien Le Breton a mis fin à vos échanges.')).toBeVisible();
    expect(button('En savoir plus')).toBeVisible();
    noButton(/^Répondre/);
    expect(button('Supprimer la conversation')).toBeVisible();
  });

  test('explains it when asked', async () => {
    await show(NAME, play('fin-des-echanges', more));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveAccessibleDescription(/toutes vos conversations.*S’il vous écrit de nouveau/);
    expect(within(dialog).getAllByRole('button')).toEqual([button('J’ai compris')]);
    expect(button('J’ai compris')).toBeVisible();
  });

  test('taken up again: no banner, and an answer is possible', async () => {
    await show(NAME, play('reprise-des-echanges'));
    expect(screen.queryByText(/a mis fin à vos échanges/)).toBeNull();
    expect(letters()).toHaveLength(4);
    expect(button('Répondre')).toBeVisible();
  });
});

import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { press, type } from '../../../gestures.ts';
import { addProfile, open, reply, write } from '../messaging/story.ts';
import { play } from '../story.ts';
import { propsOf, show } from './show.ts';

const NAME = 'messagerie';
const rows = () => within(screen.getByRole('list', { name: 'Mes messages' })).getAllByRole('listitem');
const row = (name: RegExp) => screen.getByRole('button', { name });

test('says where professionals write, and who begins', async () => {
  await show(NAME, play('messagerie'));
  expect(screen.getByRole('heading', { name: 'Messagerie' })).toBeVisible();
  expect(screen.getByText(/^Mon adresse de messagerie à communiquer/)).toHaveTextContent(
    /santé\s: 269019900000070@patient\.mssante\.fr$/,
  );
  expect(screen.getByText(/^Seul un professionnel de santé peut débuter un échange\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nouveau message' })).toBeVisible();
});

test('the menu leads elsewhere, and says where one is', async () => {
  await show(NAME, play('messagerie'));
  const menu = within(screen.getByRole('navigation'));
  expect(menu.getAllByRole('button').map((link) => link.textContent)).toEqual([
    'Accueil',
    'Profil Médical',
    'Documents',
  ]);
  expect(menu.getByText('Messages')).toHaveAttribute('aria-current', 'page');
});

test('each row says who, when, what, and what is with it', async () => {
  await show(NAME, play('messagerie'));
  expect(rows()).toHaveLength(16);
  expect(rows()[0]).toHaveTextContent(
    /^Dr Pierre Lemoine\s*09:12\s*Vos résultats de prise de sang\s*Non lu\s*Documents attachés$/,
  );
  expect(row(/^Dr Hélène Maréchal Hier/)).toHaveAccessibleName(/Non lu$/);
  expect(row(/^Linh Nguyen/)).toHaveAccessibleName(/^Linh Nguyen 12\smai Votre commande est prête$/);
});

test('what was read has no mark; an answer begun says so', async () => {
  await show(
    NAME,
    play(
      'messagerie',
      ...reply('generaliste', 'Bonjour'),
      press('reponse.retour'),
      press('conversation.retour'),
    ),
  );
  expect(row(/^Dr Hélène Maréchal Hier/)).toHaveAccessibleName(/Brouillon$/);
  expect(screen.getAllByText('Non lu')).toHaveLength(1);
});

test('a message begun stands first', async () => {
  const begun = [press('messagerie.nouveau-message'), ...write('marechal', '', 'Bonjour')];
  await show(NAME, play('messagerie', ...begun, press('nouveau-message.retour')));
  expect(rows()[0]).toHaveTextContent(/^À Dr Hélène Maréchal\s*\(sans objet\)\s*Brouillon$/);
});

test('a message begun for nobody says so', async () => {
  const begun = [press('messagerie.nouveau-message'), type('nouveau-message.texte', 'Bonjour')];
  await show(NAME, play('messagerie', ...begun, press('nouveau-message.retour')));
  expect(rows()[0]).toHaveTextContent(/^Sans destinataire/);
});

test('a message sent unfolds where it stands, with what was joined', async () => {
  const sent = [
    ...write('marechal', 'Mon résumé', 'Bonjour Docteur'),
    ...addProfile('nouveau-message'),
    press('nouveau-message.envoyer'),
  ];
  await show(NAME, play('nouveau-message', ...sent));
  const fold = row(/^À Dr Hélène Maréchal 10:30 Mon résumé Envoyé Documents attachés$/);
  expect(fold).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByText('Bonjour Docteur')).not.toBeVisible();
  await userEvent.click(fold);
  expect(fold).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Bonjour Docteur')).toBeVisible();
  const joined = screen.getByRole('list', { name: 'Documents attachés' });
  expect(within(joined).getByRole('listitem')).toHaveTextContent(/\.pdf\s*\d+\sKo$/);
  expect(await screen.findByText('Message envoyé')).toBeVisible();
});

test('nothing to read: says so, and one can still write', async () => {
  await show(NAME, play('messagerie-vide'));
  expect(screen.getByText('Je n’ai aucun message à consulter')).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Mes messages' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Nouveau message' })).toBeVisible();
});

test('what was done is said in a region that stood empty', async () => {
  const { rerender } = await show(NAME, play('messagerie'));
  expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  await rerender(propsOf(play('messagerie', press('messagerie.copier-l-adresse'))));
  expect(await screen.findByText('Adresse copiée')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Adresse copiée');
});

test('a conversation deleted is said on the list', async () => {
  const deletion = [open('labo'), press('conversation.supprimer'), press('conversation.confirmer')];
  await show(NAME, play('messagerie', ...deletion));
  expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  expect(await screen.findByText('Conversation supprimée')).toBeVisible();
  expect(rows()).toHaveLength(15);
});

test('« Copier l’adresse » selects the address alone, and copies it', async () => {
  const copy = vi.fn(() => true);
  Object.assign(document, { execCommand: copy });
  await show(NAME, play('messagerie'));
  await userEvent.click(screen.getByRole('button', { name: 'Copier l’adresse' }));
  expect(document.getSelection()?.toString()).toBe('269019900000070@patient.mssante.fr');
  expect(copy).toHaveBeenCalledExactlyOnceWith('copy');
});

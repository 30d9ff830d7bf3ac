import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { press } from '../../../gestures.ts';
import {
  attachmentIds,
  attachments,
  hasPreview,
} from '../../../../src/services/mon-espace-sante/messages/attachments.ts';
import {
  conversationIds,
  conversations,
} from '../../../../src/services/mon-espace-sante/messages/conversations.ts';
import { open } from '../messaging/story.ts';
import { play } from '../story.ts';
import { show } from './show.ts';

const NAME = 'piece-jointe';
const save = () => screen.queryByRole('button', { name: 'Enregistrer dans mes documents' });
const refusal = /^Ajout aux documents impossible\s: la pièce jointe est trop lourde ou de type non supporté$/;

test('names the file, and closes, downloads or puts it away', async () => {
  await show(NAME, play('piece-jointe'));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Résultats de prise de sang');
  expect(screen.getByText(/^resultats-prise-de-sang\.pdf – 214\sKo$/)).toBeVisible();
  for (const name of ['Fermer', 'Télécharger']) expect(screen.getByRole('button', { name })).toBeVisible();
  expect(save()).toBeVisible();
  expect(screen.queryByText(refusal)).toBeNull();
});

test.each(['piece-jointe-trop-lourde', 'piece-jointe-sans-apercu'] as const)(
  '%s: can only be downloaded, and says why',
  async (scene) => {
    await show(NAME, play(scene));
    expect(screen.getByText(refusal)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Télécharger' })).toBeVisible();
    expect(save()).toBeNull();
  },
);

test('says that it is downloaded', async () => {
  await show(NAME, play('piece-jointe', press('piece-jointe.telecharger')));
  expect(await screen.findByText('Pièce jointe téléchargée')).toBeVisible();
});

describe('preview', () => {
  const conversationWith = (id: (typeof attachmentIds)[number]) =>
    conversationIds.find((one) =>
      conversations[one].letters.some(({ attachments }) => attachments.includes(id)),
    );

  test.each(attachmentIds.map((id) => [id]))('%s: shown if its type can be', async (id) => {
    await show(NAME, play('messagerie', open(conversationWith(id) ?? ''), press(`conversation.piece-${id}`)));
    const { title, file } = attachments[id];
    const preview = screen.getByRole('group', { name: new RegExp(`^Aperçu\\s: ${title}$`) });
    expect(preview.textContent.includes('Aperçu non disponible')).toBe(!hasPreview(attachments[id]));
    expect(preview.querySelector('[role="img"]') !== null).toBe(/\.(jpg|png)$/.test(file));
    expect(preview.textContent.includes('Document fictif')).toBe(file.endsWith('.pdf'));
  });
});

import { describe, expect, test } from 'vitest';
import { conversationOf } from '../../src/services/mon-espace-sante/messages/reading.ts';
import { rowsOf } from '../../src/services/mon-espace-sante/messages/rows.ts';
import type { Play } from '../play.ts';
import { chapter, contextOf, expectEnd, special } from './stories/messagerie.ts';

const left = () =>
  chapter('repondre')
    .press('conversation.repondre')
    .type('reponse.texte', 'Bonjour docteur.')
    .press('reponse.retour')
    .expectFacts('brouillon-enregistre')
    .expectSlide('brouillon-garde');

const found = () => left().press('conversation.repondre').expectSlide('brouillon-retrouve');

const textOf = (story: Play) => contextOf(story).writing.draft.text;

describe('a draft', () => {
  test('is found again with what was written', () => {
    expect(textOf(found())).toBe('Bonjour docteur.');
  });

  test('shows in the list, which leads back to it', () => {
    const listed = left().press('conversation.retour').expectSlide('brouillon-dans-la-liste');
    const drafts = rowsOf(contextOf(listed)).filter(({ draft }) => draft);
    expect(drafts.map(({ id }) => id)).toEqual(['generaliste']);
    const again = listed.press('messagerie.conversation-generaliste').expectSlide('brouillon-garde');
    expect(textOf(again.press('conversation.repondre').expectSlide('brouillon-retrouve'))).toBe(
      'Bonjour docteur.',
    );
  });

  test('is not made of nothing', () => {
    chapter('repondre')
      .press('conversation.repondre')
      .press('reponse.retour')
      .expectFacts()
      .expectSlide('repondre')
      .press('conversation.repondre')
      .expectSlide('ecrire-ma-reponse');
  });

  const deleting = () =>
    found()
      .choose('supprimer-le-brouillon')
      .expectSlide('supprimer-le-brouillon')
      .press('reponse.supprimer')
      .expectSlide('supprimer-le-brouillon');

  test('can be deleted', () => {
    const deleted = deleting().press('reponse.confirmer').expectFacts('brouillon-supprime');
    expect(conversationOf(contextOf(deleted)).draft).toBe(false);
    expectEnd(deleted, 'brouillon-supprime', 'ajouter-un-document');
  });

  test('stays when deleting it is given up', () => {
    const kept = deleting().press('reponse.annuler').expectFacts().expectSlide('brouillon-retrouve');
    expect(textOf(kept)).not.toBe('');
  });
});

describe('answering several', () => {
  const answer = (story: Play) =>
    story.type('reponse.texte').press('reponse.envoyer').expectFacts('message-envoye');
  const readers = (story: Play) => contextOf(story).mailbox.sent.at(-1)?.to;

  test('goes to everybody', () => {
    const sent = answer(
      special('a-qui-repondre').press('conversation.repondre-a-tous').expectSlide('ecrire-a-tous'),
    );
    expect(readers(sent)).toEqual(['saint-amand', 'nguessan', 'vidal']);
    expectEnd(sent, 'reponse-envoyee-a-tous', 'ajouter-un-document');
  });

  test('or to the last who wrote', () => {
    const sent = answer(
      found()
        .choose('a-qui-repondre')
        .expectSlide('a-qui-repondre')
        .press('conversation.repondre')
        .expectSlide('ecrire-a-une-personne'),
    );
    expect(readers(sent)).toEqual(['vidal']);
    expectEnd(sent, 'reponse-envoyee-a-une-personne', 'ajouter-un-document');
  });
});

test('an empty message is refused, and can be mended', () => {
  const mended = chapter('envoyer')
    .choose('message-vide')
    .expectSlide('message-vide')
    .press('reponse.envoyer')
    .expectFacts('envoi-refuse')
    .expectSlide('envoi-refuse')
    .type('reponse.texte')
    .press('reponse.envoyer')
    .expectFacts('message-envoye');
  expectEnd(mended, 'message-envoye', 'supprimer');
});

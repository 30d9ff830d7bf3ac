import { describe, expect, test } from 'vitest';
import { documentsShown } from '../../src/services/mon-espace-sante/documents/shelf.ts';
import type { Play } from '../play.ts';
import { contextOf, enterCode, expectEnd, onMessages, signedInBySms } from './stories/messagerie.ts';

const list = (story: Play) =>
  story
    .expectSlide('la-liste')
    .next()
    .expectSlide('mon-adresse')
    .press('messagerie.copier-l-adresse')
    .expectFacts('adresse-copiee');

const read = (story: Play) =>
  story.expectSlide('ouvrir-un-message').press('messagerie.conversation-labo').expectSlide('lire-le-message');

const openAttachment = (story: Play) =>
  story
    .expectSlide('ouvrir-la-piece')
    .press('conversation.piece-resultats')
    .expectSlide('voir-la-piece')
    .press('piece-jointe.telecharger')
    .expectFacts('piece-telechargee');

const keep = (story: Play) =>
  story
    .expectSlide('garder-la-piece')
    .press('piece-jointe.enregistrer')
    .expectSlide('remplir-la-fiche')
    .type('enregistrer-document.nom')
    .type('enregistrer-document.date')
    .press('enregistrer-document.categorie-biologie')
    .press('enregistrer-document.ajouter')
    .expectFacts('document-enregistre')
    .expectSlide('document-garde')
    .press('conversation.documents');

const reply = (story: Play) =>
  story
    .expectSlide('repondre')
    .press('conversation.repondre')
    .expectSlide('ecrire-ma-reponse')
    .type('reponse.texte')
    .press('reponse.retour')
    .expectFacts('brouillon-enregistre')
    .expectSlide('brouillon-garde')
    .press('conversation.repondre');

const join = (story: Play) =>
  story
    .expectSlide('ajouter-un-document')
    .press('reponse.joindre')
    .expectSlide('quatre-sources')
    .press('joindre.mes-documents')
    .expectSlide('choisir-un-document')
    .press('choisir-documents.document-ordonnance')
    .press('choisir-documents.ajouter')
    .expectFacts('document-joint');

const sendReply = (story: Play) =>
  story.expectSlide('envoyer').press('reponse.envoyer').expectFacts('message-envoye');

const deleteConversation = (story: Play) =>
  story
    .expectSlide('supprimer')
    .press('conversation.supprimer')
    .expectSlide('confirmer')
    .press('conversation.confirmer')
    .expectFacts('conversation-supprimee');

const write = (story: Play) =>
  story
    .expectSlide('nouveau-message')
    .press('messagerie.nouveau-message')
    .expectSlide('choisir-un-destinataire')
    .type('nouveau-message.recherche')
    .press('nouveau-message.contact-marechal')
    .expectSlide('autre-destinataire')
    .press('nouveau-message.liste')
    .press('nouveau-message.contact-haddad')
    .expectSlide('ecrire-mon-message')
    .type('nouveau-message.objet')
    .type('nouveau-message.texte')
    .press('nouveau-message.envoyer')
    .expectFacts('message-envoye');

describe('the whole road', () => {
  test('from signing in to the end, each chapter with its way back', () => {
    let story = enterCode(signedInBySms()).press('accueil.messages').expectSlide('page-messages').next();
    story = expectEnd(list(story), 'qui-commence', 'ouvrir-un-message');
    story = expectEnd(read(story), 'lire-le-message', 'ouvrir-la-piece');
    story = expectEnd(openAttachment(story), 'piece-telechargee', 'garder-la-piece');
    story = expectEnd(keep(story), 'dans-mes-documents', 'repondre');
    story = expectEnd(reply(story), 'brouillon-retrouve', 'ajouter-un-document');
    story = expectEnd(join(story), 'document-joint', 'envoyer');
    story = expectEnd(sendReply(story), 'message-envoye', 'supprimer');
    story = expectEnd(deleteConversation(story), 'conversation-supprimee', 'nouveau-message');
    expectEnd(write(story), 'nouveau-message-envoye', 'fin');
  });

  test('shows in Documents what was kept', () => {
    const before = onMessages().choose('garder-la-piece');
    const kept = keep(before).expectSlide('dans-mes-documents');
    const titles = (story: Play) => documentsShown(contextOf(story)).map(({ title }) => title);
    expect(titles(before)).not.toContain('Résultats de prise de sang');
    expect(titles(kept)).toContain('Résultats de prise de sang');
  });

  test('loses nothing from a chapter to the next: the text written, then the document joined, then both sent', () => {
    const written = reply(onMessages().choose('repondre')).expectSlide('brouillon-retrouve');
    const { text } = contextOf(written).writing.draft;
    const adding = written.next();
    expect(contextOf(adding).writing.draft).toMatchObject({ text, enclosures: [] });
    const joined = join(adding);
    const sending = joined.next();
    expect(contextOf(sending).writing.draft).toEqual(contextOf(joined).writing.draft);
    const [sent] = contextOf(sendReply(sending)).mailbox.sent;
    expect(sent).toMatchObject({ conversation: 'generaliste', text, enclosures: ['document-ordonnance'] });
  });
});

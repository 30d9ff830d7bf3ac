import { describe, expect, test } from 'vitest';
import { canBeSaved } from '../../src/services/mon-espace-sante/documents/saving.ts';
import { attachments, hasPreview } from '../../src/services/mon-espace-sante/messages/attachments.ts';
import { conversationOf } from '../../src/services/mon-espace-sante/messages/reading.ts';
import { rowsOf } from '../../src/services/mon-espace-sante/messages/rows.ts';
import { chapter, contextOf, expectEnd, screenOf, special } from './stories/messagerie.ts';

describe('the list', () => {
  test('shows the welcome, which nobody answers or deletes', () => {
    const welcome = chapter('la-liste')
      .choose('ouvrir-la-bienvenue')
      .expectSlide('ouvrir-la-bienvenue')
      .press('messagerie.conversation-bienvenue')
      .expectSlide('message-sans-reponse');
    expect(conversationOf(contextOf(welcome))).toMatchObject({ canReply: false, canDelete: false });
    welcome.choose('page-messages').expectSlide('page-messages');
    expect(screenOf(welcome.press('conversation.retour').expectSlide('la-liste'))).toBe('messagerie');
  });

  test('can be empty', () => {
    const empty = chapter('la-liste').choose('liste-vide');
    expect(rowsOf(contextOf(empty))).toEqual([]);
    expectEnd(empty, 'liste-vide', 'la-liste');
  });
});

describe('an attachment', () => {
  const opened = () =>
    chapter('ouvrir-la-piece')
      .press('conversation.piece-resultats')
      .press('piece-jointe.telecharger')
      .expectSlide('piece-telechargee');

  test('without preview can be downloaded', () => {
    const shown = opened()
      .choose('piece-sans-apercu')
      .expectSlide('piece-sans-apercu')
      .press('conversation.piece-images')
      .expectSlide('apercu-non-disponible');
    expect(hasPreview(attachments[contextOf(shown).attachment])).toBe(false);
    const downloaded = shown.press('piece-jointe.telecharger').expectFacts('piece-telechargee');
    expectEnd(downloaded, 'images-telechargees', 'piece-trop-lourde');
  });

  test('that Documents refuses can be downloaded', () => {
    const shown = opened()
      .choose('piece-trop-lourde')
      .expectSlide('piece-trop-lourde')
      .press('conversation.piece-scanner')
      .expectSlide('ajout-impossible');
    const { attachment } = contextOf(shown);
    expect([hasPreview(attachments[attachment]), canBeSaved(attachment)]).toEqual([true, false]);
    expect(() => shown.press('piece-jointe.enregistrer')).toThrow('means nothing');
    const downloaded = shown.press('piece-jointe.telecharger').expectFacts('piece-telechargee');
    expectEnd(downloaded, 'scanner-telecharge', 'garder-la-piece');
  });

  test.each([
    ['enregistrer-document.nom', ''],
    ['enregistrer-document.nom', 'r'.repeat(51)],
    ['enregistrer-document.date', '14 juin'],
    ['enregistrer-document.date', '15/06/2022'],
  ] as const)('is not kept with %s %j, until it is mended', (field, text) => {
    chapter('garder-la-piece')
      .press('piece-jointe.enregistrer')
      .type('enregistrer-document.nom')
      .type('enregistrer-document.date')
      .type(field, text)
      .press('enregistrer-document.categorie-biologie')
      .press('enregistrer-document.ajouter')
      .expectFacts('enregistrement-refuse')
      .expectSlide('remplir-la-fiche')
      .type(field)
      .press('enregistrer-document.ajouter')
      .expectFacts('document-enregistre')
      .expectSlide('document-garde');
  });
});

describe('deleting', () => {
  const asked = () => chapter('supprimer').press('conversation.supprimer').expectSlide('confirmer');
  const ids = (story: Parameters<typeof contextOf>[0]) => rowsOf(contextOf(story)).map(({ id }) => id);

  test('takes the conversation out of the list', () => {
    expect(ids(asked())).toContain('labo');
    expect(ids(asked().press('conversation.confirmer'))).not.toContain('labo');
  });

  test('can be given up', () => {
    const kept = asked().press('conversation.annuler').expectFacts().expectSlide('supprimer');
    expect(ids(kept)).toContain('labo');
    kept.press('conversation.supprimer').expectSlide('confirmer');
  });
});

describe('exchanges that a professional ends', () => {
  test('end in all the conversations with that professional, until the next message', () => {
    const banner = special('fin-des-echanges');
    const elsewhere = banner
      .press('conversation.en-savoir-plus')
      .expectSlide('comprendre')
      .press('conversation.j-ai-compris')
      .expectFacts('fin-des-echanges-lue')
      .expectSlide('toutes-ses-conversations');
    const again = elsewhere.next();
    const said = [banner, elsewhere, again].map((story) => conversationOf(contextOf(story)));
    expect(said.map(({ id, endedBy, canReply }) => [id, endedBy, canReply])).toEqual([
      ['kine', 'Julien Le Breton', false],
      ['kine-bilan', 'Julien Le Breton', false],
      ['kine', undefined, true],
    ]);
    expectEnd(again, 'reprise-des-echanges', 'aucun-contact');
  });
});

import { describe, expect, test } from 'vitest';
import { documentsToPick } from '../../src/services/mon-espace-sante/documents/shelf.ts';
import type { Play } from '../play.ts';
import { chapter, contextOf, expectEnd, opened, screenOf } from './stories/messagerie.ts';

const sources = () => chapter('ajouter-un-document').press('reponse.joindre').expectSlide('quatre-sources');

const documents = () => sources().press('joindre.mes-documents').expectSlide('choisir-un-document');

const carried = (story: Play) => contextOf(story).writing.draft.enclosures;

/** The document is there: send, look at the messages, or try another source. */
function expectJoined(story: Play, slide: string, ...enclosures: string[]) {
  expect(carried(story)).toEqual(enclosures);
  story.choose('ajouter-un-document').expectSlide('ajouter-un-document').press('reponse.joindre');
  expectEnd(story, slide, 'envoyer');
}

const addDocument = (story: Play) =>
  story
    .press('choisir-documents.document-ordonnance')
    .press('choisir-documents.ajouter')
    .expectFacts('document-joint');

describe('a document is added', () => {
  test('from Documents', () => {
    expectJoined(addDocument(documents()), 'document-joint', 'document-ordonnance');
  });

  test('from Documents, sorted and filtered', () => {
    const oldest = documents()
      .choose('trier-mes-documents')
      .expectSlide('trier-mes-documents')
      .press('choisir-documents.tri-plus-anciens')
      .expectSlide('filtrer-mes-documents');
    const [first] = documentsToPick(contextOf(oldest));
    expect(first?.title).toBe('Mes questions au médecin');
    const filtered = oldest.press('choisir-documents.filtre-ordonnances').expectSlide('document-trouve');
    expect(documentsToPick(contextOf(filtered)).map(({ title }) => title)).toEqual([
      'Lunettes',
      'Ordonnance du 7 juin',
    ]);
    expectJoined(addDocument(filtered), 'document-joint', 'document-ordonnance');
  });

  test('as a summary of the medical profile', () => {
    const joined = sources().press('joindre.mon-profil-medical').expectFacts('document-joint');
    expectJoined(joined, 'profil-joint', 'profil');
  });

  test('from the device', () => {
    const joined = sources()
      .press('joindre.mon-appareil')
      .expectSlide('choisir-un-fichier')
      .press('choisir-fichiers.fichier-photo')
      .press('choisir-fichiers.ouvrir')
      .expectFacts('document-joint');
    expectJoined(joined, 'fichier-joint', 'fichier-photo');
  });

  test('from the administrative papers', () => {
    const joined = sources()
      .press('joindre.pieces-administratives')
      .expectSlide('choisir-une-piece')
      .press('choisir-pieces.piece-carte-d-identite')
      .press('choisir-pieces.ajouter')
      .expectFacts('document-joint');
    expectJoined(joined, 'piece-ajoutee', 'piece-carte-d-identite');
  });
});

describe('what was asked for is not added', () => {
  test('when no paper is put away', () => {
    const none = sources().press('joindre.pieces-administratives').choose('aucune-piece');
    expect(contextOf(none.expectSlide('aucune-piece')).papers).toEqual([]);
    expectEnd(none, 'aucune-piece', 'ajouter-un-document');
  });

  test('when the cross is pressed, and the text stays', () => {
    const closed = sources().press('joindre.fermer').expectSlide('ajouter-un-document');
    expect(screenOf(closed)).toBe('reponse');
    expect(contextOf(closed).writing.draft.text).toBe(
      contextOf(opened().open('ajouter-un-document')).writing.draft.text,
    );
  });

  test.each([
    ['joindre.mes-documents', 'choisir-documents.retour'],
    ['joindre.mon-appareil', 'choisir-fichiers.annuler'],
    ['joindre.pieces-administratives', 'choisir-pieces.retour'],
  ] as const)('after %s, %s: another source can be chosen', (source, back) => {
    sources().press(source).press(back).expectSlide('quatre-sources').press('joindre.mon-profil-medical');
  });

  test('over 10 Mo, until less is ticked', () => {
    const refused = documents()
      .choose('trop-de-documents')
      .expectSlide('trop-de-documents')
      .press('choisir-documents.document-irm')
      .press('choisir-documents.document-echographie')
      .press('choisir-documents.document-hospitalisation')
      .press('choisir-documents.ajouter')
      .expectFacts('ajout-refuse')
      .expectSlide('ajout-refuse');
    expect(contextOf(refused).picking.ticked).toHaveLength(3);
    const mended = refused
      .press('choisir-documents.document-irm')
      .press('choisir-documents.ajouter')
      .expectFacts('document-joint');
    expectJoined(mended, 'documents-joints', 'document-echographie', 'document-hospitalisation');
  });

  test('when less is ticked than asked for: the road goes on', () => {
    documents()
      .choose('trop-de-documents')
      .press('choisir-documents.document-irm')
      .press('choisir-documents.ajouter')
      .expectFacts('document-joint')
      .expectSlide('document-joint');
  });

  test('when nothing is ticked', () => {
    addDocument(
      documents()
        .press('choisir-documents.ajouter')
        .expectFacts('ajout-vide')
        .expectSlide('choisir-un-document'),
    ).expectSlide('document-joint');
  });
});

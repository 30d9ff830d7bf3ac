import { describe, expect, test } from 'vitest';
import type { Gesture } from '../../../../src/contract/gesture.ts';
import {
  documentsShown,
  documentsToPick,
} from '../../../../src/services/mon-espace-sante/documents/shelf.ts';
import { monEspaceSante } from '../../../../src/services/index.ts';
import { draftOf } from '../../../../src/services/mon-espace-sante/writing/composing.ts';
import { press, type } from '../../../gestures.ts';
import { play } from '../story.ts';
import { lastFacts, putAway } from './story.ts';

const submit = press('enregistrer-document.ajouter');
const name = (text: string) => type('enregistrer-document.nom', text);
const date = (text: string) => type('enregistrer-document.date', text);
const choose = press('enregistrer-document.categorie-biologie');
const good = [name('Ma prise de sang'), date('13/06/2022'), choose];

const refusedAfter = (...moves: Gesture[]) =>
  play('enregistrer-document', ...moves, submit).context.saving.refused;

describe('an attachment put away', () => {
  const saved = putAway('Ma prise de sang', '13/06/2022', 'biologie');

  test('comes back to the conversation, and it is said', () => {
    const done = play('piece-jointe', ...saved);
    expect(done).toMatchObject({ screen: 'conversation', snackbar: 'document-enregistre' });
    expect(lastFacts(done)).toEqual(['document-enregistre']);
  });

  test('is then in Documents, with its name, date, author and category', () => {
    const { context } = play('piece-jointe', ...saved, press('conversation.documents'));
    expect(documentsShown(context)[0]).toEqual({
      id: 'enregistre-resultats',
      title: 'Ma prise de sang',
      date: '2022-06-13',
      author: 'Dr Pierre Lemoine',
      category: 'biologie',
      file: 'resultats-prise-de-sang.pdf',
      size: 219_136,
    });
  });

  test('can be joined to a message, under its name', () => {
    const { context } = play(
      'piece-jointe',
      ...saved,
      press('conversation.repondre'),
      press('reponse.joindre'),
      press('joindre.mes-documents'),
      press('choisir-documents.enregistre-resultats'),
      press('choisir-documents.ajouter'),
    );
    expect(draftOf(context).joined).toEqual([
      { id: 'enregistre-resultats', name: 'Ma prise de sang', size: '214\u00a0Ko' },
    ]);
  });

  test('again takes its new name', () => {
    const again = putAway('Sang', '13/06/2022', 'autres');
    const { context } = play('piece-jointe', ...saved, press('conversation.piece-resultats'), ...again);
    const found = documentsToPick(context).filter(({ id }) => id === 'enregistre-resultats');
    expect(found.map(({ title }) => title)).toEqual(['Sang']);
  });
});

test('the form can be given up, and begins blank the next time', () => {
  const again = [press('enregistrer-document.annuler'), press('piece-jointe.enregistrer')];
  expect(play('enregistrer-document', ...good, again[0]!).screen).toBe('piece-jointe');
  expect(play('enregistrer-document', ...good, ...again).context.saving).toMatchObject({
    name: '',
    date: '',
  });
});

describe('what is wrong is said at its field', () => {
  test('where nothing is filled in', () => {
    const refused = play('enregistrer-document', submit);
    expect(refused.context.saving.refused).toEqual({ name: 'empty', date: 'empty', category: 'empty' });
    expect(refused.screen).toBe('enregistrer-document');
    expect(lastFacts(refused)).toEqual(['enregistrement-refuse']);
  });

  test.each([
    [50, {}],
    [51, { name: 'too-long' }],
  ])('a name of %d characters', (length, refused) => {
    expect(refusedAfter(...good, name('x'.repeat(length)))).toEqual(refused);
  });

  test.each([
    ['13/06/22', 'malformed'],
    ['31/02/2022', 'malformed'],
    ['15/06/2022', 'future'],
    ['06 12 34 56 78', 'real'],
  ])('the date « %s »', (text, refused) => {
    expect(refusedAfter(...good, date(text))).toEqual({ date: refused });
  });

  test('and today is a date like another', () => {
    expect(refusedAfter(...good, date(' 14/06/2022 '))).toEqual({});
  });

  test('and what seems real does not stay', () => {
    const { context } = play('enregistrer-document', ...good, name('De jean.dupont@mail.example'), submit);
    expect(context.saving).toMatchObject({ name: 'De ', refused: { name: 'real' } });
  });

  test('until it is mended', () => {
    const mended = play('enregistrer-document', submit, name('Sang'), choose, date('32/01/2022'));
    expect(mended.context.saving.refused).toEqual({});
    const still = play('enregistrer-document', ...good, date('15/06/2022'), submit, date('16/06/2022'));
    expect(still.context.saving.refused).toEqual({ date: 'future' });
  });
});

test('what the scenario writes in the form is of the attachment', () => {
  const { service } = play('enregistrer-document');
  expect(monEspaceSante.values['nom-du-document']?.text(service)).toBe('Résultats de prise de sang');
  expect(monEspaceSante.values['date-du-document']?.text(service)).toBe('14/06/2022');
});

test('Documents can be sorted, and filtered by category; papers are there too', () => {
  const shown = (...moves: Gesture[]) =>
    documentsShown(play('documents', ...moves).context).map(({ id }) => id);
  expect(shown()).toHaveLength(13);
  expect(shown(press('documents.tri-plus-anciens'))).toEqual(shown().reverse());
  expect(shown(press('documents.filtre-pieces-administratives'))).toEqual([
    'piece-carte-d-identite',
    'piece-passeport',
  ]);
  const left = [press('documents.filtre-imagerie'), press('documents.accueil'), press('accueil.documents')];
  expect(shown(...left)).toEqual(shown());
});

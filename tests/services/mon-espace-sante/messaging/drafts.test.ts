import { describe, expect, test } from 'vitest';
import { isPresent } from '../../../../src/engine/play/service.ts';
import { monEspaceSante } from '../../../../src/services/index.ts';
import { draftOf } from '../../../../src/services/mon-espace-sante/writing/composing.ts';
import { press, type } from '../../../gestures.ts';
import { play } from '../story.ts';
import { addProfile, lastFacts, open, reply, write } from './story.ts';

const words = type('reponse.texte', 'Bonjour Docteur,');
const kept = { generaliste: { text: 'Bonjour Docteur,', enclosures: [] } };

describe('a draft', () => {
  test('is not there while nothing is written', () => {
    const { context, service } = play('reponse');
    expect(context.drafts).toEqual({});
    expect(isPresent(monEspaceSante, service, 'reponse.supprimer')).toBe(false);
    expect(play('reponse', type('reponse.texte', '  ')).context.drafts).toEqual({});
  });

  test('comes by itself with the first word, and goes with the last', () => {
    expect(play('reponse', words).context.drafts).toMatchObject(kept);
    expect(play('reponse', words, type('reponse.texte', '')).context.drafts).toEqual({});
  });

  test.each([
    ['a document', [...addProfile('reponse')]],
    ['words', [words]],
  ])('comes with %s', (_, moves) => {
    expect(Object.keys(play('reponse', ...moves).context.drafts)).toEqual(['generaliste']);
  });

  test.each([
    ['a recipient', [press('nouveau-message.liste'), press('nouveau-message.contact-rey')]],
    ['a subject', [type('nouveau-message.objet', 'Question')]],
    ['words', [type('nouveau-message.texte', 'Bonjour')]],
    ['a document', addProfile('nouveau-message')],
  ])('of a new message comes with %s', (_, moves) => {
    expect(Object.keys(play('nouveau-message', ...moves).context.drafts)).toEqual(['nouveau-message']);
  });
});

describe('leaving an answer', () => {
  const ways = ['retour', 'accueil', 'documents', 'messages'].map((part) => press(`reponse.${part}`));

  test.each(ways)('keeps it ($at), and the service tells so', (way) => {
    const left = play('reponse', words, way);
    expect(left.context.drafts).toMatchObject(kept);
    expect(lastFacts(left)).toEqual(['brouillon-enregistre']);
  });

  test.each(ways)('where nothing is written tells nothing ($at)', (way) => {
    expect(lastFacts(play('reponse', way))).toEqual([]);
  });

  test('from the choice of a document keeps it too', () => {
    const left = play('reponse', words, press('reponse.joindre'), press('joindre.messages'));
    expect(left.context.drafts).toMatchObject(kept);
    expect(lastFacts(left)).toEqual(['brouillon-enregistre']);
  });

  test('and coming back finds it again, with its documents', () => {
    const { context } = play(
      'reponse',
      words,
      ...addProfile('reponse'),
      press('reponse.messages'),
      open('generaliste'),
      press('conversation.repondre'),
    );
    expect(draftOf(context)).toMatchObject({ text: 'Bonjour Docteur,', joined: [{ id: 'profil' }] });
  });

  test('and answering elsewhere begins blank: each conversation has its own', () => {
    const elsewhere = play('reponse', words, press('reponse.messages'), ...reply('labo', 'Merci'));
    expect(elsewhere.context.drafts).toMatchObject({ ...kept, labo: { text: 'Merci' } });
  });

  test('the last button pressed says to whom it goes', () => {
    const toOne = [press('conversation.repondre'), type('reponse.texte', 'Oui'), press('reponse.retour')];
    const { context } = play('conversation-hopital', ...toOne, press('conversation.repondre-a-tous'));
    expect(context.writing.draft).toMatchObject({ all: true, text: 'Oui' });
    expect(context.drafts.hopital).toMatchObject({ all: true, text: 'Oui' });
  });
});

test('leaving a new message and coming back finds it again', () => {
  const { context } = play(
    'nouveau-message',
    ...write('rey', 'Mes semelles', 'Bonjour'),
    press('nouveau-message.accueil'),
    press('accueil.messages'),
    press('messagerie.nouveau-message'),
  );
  expect(draftOf(context)).toMatchObject({ to: ['Olivier Rey'], subject: 'Mes semelles', text: 'Bonjour' });
});

describe('deleting a draft', () => {
  test('asks first, and can be given up', () => {
    const asked = play('reponse', words, press('reponse.supprimer'));
    expect(asked.dialog).toBe('supprimer-brouillon');
    const kept = play('reponse', words, press('reponse.supprimer'), press('reponse.annuler'));
    expect(kept).toMatchObject({ screen: 'reponse', dialog: undefined });
    expect(draftOf(kept.context).text).toBe('Bonjour Docteur,');
  });

  test.each([
    ['reponse', 'conversation', [words]],
    ['nouveau-message', 'messagerie', write('rey', 'Mes semelles', 'Bonjour')],
  ] as const)('of %s leads to %s, and nothing of it is left', (screen, next, moves) => {
    const confirm = [press(`${screen}.supprimer`), press(`${screen}.confirmer`)];
    const deleted = play(screen, ...moves, ...confirm);
    expect(deleted).toMatchObject({ screen: next, snackbar: 'brouillon-supprime' });
    expect(deleted.context.drafts).toEqual({});
    expect(lastFacts(deleted)).toEqual(['brouillon-supprime']);
  });

  test('and answering again begins blank', () => {
    const confirm = [press('reponse.supprimer'), press('reponse.confirmer'), press('conversation.repondre')];
    expect(draftOf(play('reponse', words, ...confirm).context)).toMatchObject({ text: '', joined: [] });
  });
});

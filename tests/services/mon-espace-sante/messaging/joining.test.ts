import { describe, expect, test } from 'vitest';
import type { Gesture } from '../../../../src/contract/gesture.ts';
import { draftOf } from '../../../../src/services/mon-espace-sante/writing/composing.ts';
import { press, type } from '../../../gestures.ts';
import { play } from '../story.ts';
import { addDocuments, addFiles, addPapers, addProfile, lastFacts } from './story.ts';

const tick = (...documents: string[]) =>
  documents.map((document) => press(`choisir-documents.document-${document}`));
const add = press('choisir-documents.ajouter');
const joined = (...moves: Gesture[]) => draftOf(play('reponse', ...moves).context).joined.map(({ id }) => id);

describe.each(['reponse', 'nouveau-message'] as const)('joining to %s', (screen) => {
  const sources: [string, Gesture[], string[]][] = [
    ['documents', addDocuments(screen, 'ordonnance', 'vaccins'), ['document-ordonnance', 'document-vaccins']],
    ['the medical profile', addProfile(screen), ['profil']],
    [
      'files of one’s own device',
      addFiles(screen, 'photo', 'attestation'),
      ['fichier-photo', 'fichier-attestation'],
    ],
    ['administrative papers', addPapers(screen, 'passeport'), ['piece-passeport']],
  ];

  test.each(sources)('%s comes back to the message, with them', (_, moves, ids) => {
    const added = play(screen, ...moves);
    expect(added).toMatchObject({ screen, snackbar: 'document-ajoute' });
    expect(lastFacts(added)).toEqual(['document-joint']);
    expect(draftOf(added.context).joined.map(({ id }) => id)).toEqual(ids);
  });

  test.each(['joindre.fermer', 'joindre.mes-documents choisir-documents.fermer'])(
    'can be given up: %s',
    (parts) => {
      const { context, screen: shown } = play(
        screen,
        press(`${screen}.joindre`),
        ...parts.split(' ').map(press),
      );
      expect(shown).toBe(screen);
      expect(draftOf(context).joined).toEqual([]);
    },
  );
});

test.each(['documents retour', 'pieces retour', 'fichiers annuler'])(
  'a picker leads back to the choice (%s)',
  (name) => {
    const [picker, back] = name.split(' ') as ['documents', string];
    expect(play(`choisir-${picker}`, press(`choisir-${picker}.${back}`)).screen).toBe('joindre');
  },
);

describe('a document that was joined', () => {
  test('is there once, however often it is added', () => {
    expect(joined(...addProfile('reponse'), ...addProfile('reponse'))).toEqual(['profil']);
  });

  test('stays beside those added before, with what was written', () => {
    const moves = [
      type('reponse.texte', 'Voici'),
      ...addProfile('reponse'),
      ...addPapers('reponse', 'passeport'),
    ];
    expect(joined(...moves)).toEqual(['profil', 'piece-passeport']);
    expect(draftOf(play('reponse', ...moves).context).text).toBe('Voici');
  });

  test('can be taken off', () => {
    const off = play('reponse', ...addProfile('reponse'), press('reponse.retirer-profil'));
    expect(draftOf(off.context).joined).toEqual([]);
    expect(lastFacts(off)).toEqual(['document-retire']);
  });

  test('is named with its size', () => {
    expect(draftOf(play('reponse', ...addFiles('reponse', 'photo')).context).joined).toEqual([
      { id: 'fichier-photo', name: 'photo-ordonnance.jpg', size: '2,3\u00a0Mo' },
    ]);
  });
});

describe('ticking', () => {
  test('a box again unticks it', () => {
    expect(play('choisir-documents', ...tick('irm', 'vaccins', 'irm')).context.picking.ticked).toEqual([
      'document-vaccins',
    ]);
  });

  test('nothing adds nothing, and says so until a box is ticked', () => {
    const none = play('choisir-documents', add);
    expect(none).toMatchObject({ screen: 'choisir-documents', context: { picking: { refused: 'empty' } } });
    expect(lastFacts(none)).toEqual(['ajout-vide']);
    expect(play('choisir-documents', add, ...tick('irm')).context.picking.refused).toBeUndefined();
  });

  test('begins anew each time', () => {
    const again = [press('choisir-documents.retour'), press('joindre.mes-documents')];
    expect(play('choisir-documents', ...tick('irm'), ...again).context.picking.ticked).toEqual([]);
  });
});

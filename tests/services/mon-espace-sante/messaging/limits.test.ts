import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../../src/services/mon-espace-sante/writing/composing.ts';
import { weightOf } from '../../../../src/services/mon-espace-sante/writing/enclosures.ts';
import { press } from '../../../gestures.ts';
import { play } from '../story.ts';
import { addDocuments, addFiles, addPapers, addProfile, lastFacts } from './story.ts';

const MO = 1024 * 1024;

const tick = (...documents: string[]) =>
  documents.map((document) => press(`choisir-documents.document-${document}`));
const add = press('choisir-documents.ajouter');
const heavy = ['irm', 'echographie', 'hospitalisation'];

describe('10 Mo in all', () => {
  test('pass to the byte', () => {
    const { context } = play('reponse', ...addFiles('reponse', 'classeur'), ...addProfile('reponse'));
    expect(weightOf(context.writing.draft.enclosures)).toBe(10 * MO);
  });

  test('and one byte more does not', () => {
    const refused = play('reponse', ...addFiles('reponse', 'classeur'), ...addPapers('reponse', 'passeport'));
    expect(weightOf(['fichier-classeur', 'piece-passeport'])).toBe(10 * MO + 1);
    expect(refused).toMatchObject({
      screen: 'choisir-pieces',
      context: { picking: { refused: 'too-heavy' } },
    });
    expect(lastFacts(refused)).toEqual(['ajout-refuse']);
  });

  test('no two documents exceed them, three do; nothing is lost, and one less passes', () => {
    const tooMuch = play('choisir-documents', ...tick(...heavy), add);
    expect(tooMuch.context.picking).toEqual({
      ticked: heavy.map((id) => `document-${id}`),
      refused: 'too-heavy',
    });
    expect(lastFacts(tooMuch)).toEqual(['ajout-refuse']);
    const less = play('choisir-documents', ...tick(...heavy), add, ...tick('irm'), add);
    expect(less.screen).toBe('reponse');
    expect(draftOf(less.context).joined).toHaveLength(2);
  });

  test('refuse one file that is too heavy by itself', () => {
    const refused = play('reponse', ...addFiles('reponse', 'video'));
    expect(refused).toMatchObject({
      screen: 'choisir-fichiers',
      context: { picking: { refused: 'too-heavy' } },
    });
  });

  test('refuse the profile too, where it is asked for', () => {
    const light = addDocuments('reponse', 'aptitude');
    const refused = play('reponse', ...addFiles('reponse', 'classeur'), ...light, ...addProfile('reponse'));
    expect(refused).toMatchObject({ screen: 'joindre', context: { picking: { refused: 'too-heavy' } } });
    expect(lastFacts(refused)).toEqual(['ajout-refuse']);
    expect(draftOf(refused.context).joined).toHaveLength(2);
  });
});

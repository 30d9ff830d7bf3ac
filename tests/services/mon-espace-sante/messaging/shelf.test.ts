import { describe, expect, test } from 'vitest';
import type { Gesture } from '../../../../src/contract/gesture.ts';
import { documentsToPick, papersToPick } from '../../../../src/services/mon-espace-sante/documents/shelf.ts';
import { press } from '../../../gestures.ts';
import { play } from '../story.ts';

describe('the documents offered', () => {
  const titles = (...moves: Gesture[]) =>
    documentsToPick(play('choisir-documents', ...moves).context).map(({ id }) => id);

  test('are sorted newest first, or oldest first', () => {
    expect(titles()[0]).toBe('document-ordonnance');
    expect(titles(press('choisir-documents.tri-plus-anciens'))).toEqual(titles().reverse());
  });

  test('are filtered by category; what is ticked stays ticked', () => {
    const filter = press('choisir-documents.filtre-imagerie');
    expect(titles(filter)).toEqual(['document-irm', 'document-echographie']);
    expect(titles(filter, press('choisir-documents.filtre-toutes'))).toEqual(titles());
    const { context } = play('choisir-documents', press('choisir-documents.document-ordonnance'), filter);
    expect(context.picking.ticked).toEqual(['document-ordonnance']);
  });

  test('may be none', () => {
    expect(titles(press('choisir-documents.filtre-pieces-administratives'))).toEqual([]);
  });

  test('begin whole each time', () => {
    const again = [press('choisir-documents.retour'), press('joindre.mes-documents')];
    expect(titles(press('choisir-documents.filtre-imagerie'), ...again)).toEqual(titles());
  });

  test('of the papers are those put away, if any', () => {
    expect(papersToPick(play('choisir-pieces').context).map(({ title }) => title)).toEqual([
      'Carte d’identité',
      'Passeport',
    ]);
    expect(papersToPick(play('choisir-pieces-vide').context)).toEqual([]);
  });
});

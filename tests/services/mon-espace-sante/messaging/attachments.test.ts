import { describe, expect, test } from 'vitest';
import { isPresent } from '../../../../src/engine/play/service.ts';
import { monEspaceSante } from '../../../../src/services/index.ts';
import {
  attachmentIds,
  attachments,
  fits,
  hasPreview,
  isStorable,
  sizeInWords,
  storableIds,
} from '../../../../src/services/mon-espace-sante/messages/attachments.ts';
import type { Scene } from '../../../../src/services/mon-espace-sante/models.ts';
import { press } from '../../../gestures.ts';
import { play } from '../story.ts';
import { lastFacts } from './story.ts';

const MO = 1024 * 1024;

describe('what Documents accepts', () => {
  test('is at most 5 Mo, to the byte', () => {
    expect(isStorable({ file: 'image.jpg', size: 5 * MO })).toBe(true);
    expect(isStorable({ file: 'image.jpg', size: 5 * MO + 1 })).toBe(false);
  });

  test.each(['jpeg', 'jpg', 'png', 'pdf', 'rtf', 'tif', 'tiff', 'txt'])('is of a known type: %s', (type) => {
    expect(isStorable({ file: `document.${type}`, size: 1 })).toBe(true);
  });

  test.each(['zip', 'dcm', 'mp4', 'docx', 'exe', 'gif'])('is not of another type: %s', (type) => {
    expect(isStorable({ file: `document.${type}`, size: 1 })).toBe(false);
  });

  test('is what the data say', () => {
    expect(attachmentIds.filter((id) => isStorable(attachments[id]))).toEqual(storableIds);
  });
});

test('one message carries at most 10 Mo, to the byte', () => {
  expect(fits(10 * MO)).toBe(true);
  expect(fits(10 * MO + 1)).toBe(false);
});

test.each([
  [4_096, '4\u00a0Ko'],
  [219_136, '214\u00a0Ko'],
  [MO, '1,0\u00a0Mo'],
  [1_258_291, '1,2\u00a0Mo'],
  [10 * MO, '10,0\u00a0Mo'],
])('%d bytes are said « %s »', (size, words) => {
  expect(sizeInWords(size)).toBe(words);
});

describe('the viewer', () => {
  test.each<[Scene, boolean, boolean]>([
    ['piece-jointe', true, true],
    ['piece-jointe-photo', true, true],
    ['piece-jointe-sans-apercu', false, false],
    ['piece-jointe-trop-lourde', true, false],
  ])('%s: preview %s, can be put away %s', (scene, preview, canBePutAway) => {
    const { context, service } = play(scene);
    expect(hasPreview(attachments[context.attachment])).toBe(preview);
    expect(isPresent(monEspaceSante, service, 'piece-jointe.enregistrer')).toBe(canBePutAway);
    expect(isPresent(monEspaceSante, service, 'piece-jointe.telecharger')).toBe(true);
  });

  test('knows files without preview that can be put away all the same', () => {
    const kinds = storableIds.filter((id) => !hasPreview(attachments[id]));
    expect(kinds.map((id) => attachments[id].file)).toEqual(['fiche-de-soins.rtf', 'courrier.tif']);
  });

  test('downloads, and says so', () => {
    const downloaded = play('piece-jointe-trop-lourde', press('piece-jointe.telecharger'));
    expect(downloaded).toMatchObject({ screen: 'piece-jointe', snackbar: 'piece-telechargee' });
    expect(lastFacts(downloaded)).toEqual(['piece-telechargee']);
  });

  test('closes on the conversation', () => {
    expect(play('piece-jointe', press('piece-jointe.fermer')).screen).toBe('conversation');
  });
});

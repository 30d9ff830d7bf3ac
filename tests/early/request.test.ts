import { describe, expect, test } from 'vitest';
import { requestOf, type Part } from '../../src/early/request.ts';

const parts: Part[] = [
  ['connexion/fr/first', ['fr.js', 'shared.js']],
  ['connexion/fr/rest', ['fr-rest.js']],
  ['connexion/en/first', ['en.js']],
  ['messagerie/fr/first', ['other.js']],
];
const filesOf = (hash: string) => requestOf(hash, parts).files;
const drawn = (hash: string) => requestOf(hash, parts).drawn;

describe('what an address loads', () => {
  test('of a tutorial: its first part in French, and what that needs', () => {
    expect(filesOf('#/connexion')).toEqual(['fr.js', 'shared.js']);
  });

  test('of a slide: the other part too', () => {
    expect(filesOf('#/connexion/choix-du-code')).toEqual(['fr.js', 'shared.js', 'fr-rest.js']);
  });

  test.each([
    ['#/connexion?lang=en', ['en.js']],
    ['#/connexion?mode=regarder&lang=xx', ['fr.js', 'shared.js']],
    ['#/messagerie', ['other.js']],
  ])('%s: %s', (hash, files) => {
    expect(filesOf(hash)).toEqual(files);
  });

  test.each(['', '#/', '#/inconnu', '#/constructor', '#/__proto__/x', '#/%'])('« %s »: nothing', (hash) => {
    expect(requestOf(hash, parts)).toMatchObject({ files: [], drawn: undefined });
  });
});

test.each([
  ['#/connexion', false],
  ['#/connexion?mode=regarder', false],
  ['#/connexion/choix-du-code', true],
  ['#/', true],
])('%s needs at once the styles of what loads later: %s', (hash, is) => {
  expect(requestOf(hash, parts).isStyled).toBe(is);
});

describe('the first slide as it was drawn', () => {
  test.each([
    ['#/connexion', { module: 'fr.js', lang: 'fr', slide: undefined }],
    ['#/connexion?lang=fr', { module: 'fr.js', lang: 'fr', slide: undefined }],
    ['#/connexion?mode=guide&lang=en', { module: 'en.js', lang: 'en', slide: undefined }],
    ['#/connexion/couverture', { module: 'fr.js', lang: 'fr', slide: 'couverture' }],
  ])('can be what %s shows', (hash, expected) => {
    expect(drawn(hash)).toEqual(expected);
  });

  test.each([
    ['another way of learning', '#/connexion?mode=regarder'],
    ['one that does not exist', '#/connexion?mode=seul'],
    ['a language that is not there', '#/connexion?lang=xx'],
    ['a trail to take up', '#/connexion/couverture?reprendre'],
  ])('is not what the page shows with %s', (_, hash) => {
    expect(drawn(hash)).toBeUndefined();
  });
});

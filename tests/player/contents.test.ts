import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chunksOf } from '../../src/engine/flow/chunks.ts';
import { languageFor } from '../../src/player/catalogue.ts';
import { contentsOf } from '../../src/player/contents.ts';
import { gather } from '../../src/player/gather.ts';
import { branches } from '../engine/fixtures/branches.ts';
import { wordsOf } from '../engine/fixtures/words.ts';
import { words, world } from './support/tutorial.ts';

const chapters = contentsOf(world.flow, words);

test('the chapters stand in the order of the tutorial, with their titles', () => {
  expect(chapters.map(({ title }) => title)).toEqual([
    'Avant de commencer',
    'Je trouve mon livre',
    'Je réserve',
    'Mon livre arrive',
    'Je change d’avis',
    'Fin de parcours',
  ]);
});

test('every slide stands once, in its chapter, in the order of the words', () => {
  const { slides } = world.flow;
  const headings = readFileSync('tutorials/mediatheque/fr.md', 'utf8').matchAll(/^## .*\{#(.*)\}$/gm);
  const listed = chapters.flatMap((chapter) => chapter.slides.map(({ id }) => ({ id, chapter: chapter.id })));
  expect(listed).toEqual(Array.from(headings, ([, id = '']) => ({ id, chapter: slides[id]?.chapter })));
  expect(listed).toHaveLength(Object.keys(slides).length);
});

test('two branches stand one after the other, as they are written', async () => {
  const written = Object.keys(branches.slides);
  const { first, rest } = chunksOf(branches, wordsOf(written));
  const french = { first: () => Promise.resolve(first), rest: () => Promise.resolve(rest) };
  const gathered = await gather({ id: 'essai', service: 'essai', parts: { fr: french } }, 'fr');
  await gathered.whole();
  const [chapter] = contentsOf(gathered.flow, gathered.words);
  expect(chapter?.slides.map(({ id }) => id)).toEqual(written);
});

test('a slide is named by its title', () => {
  expect(chapters[1]?.slides).toEqual([
    { id: 'chercher', title: 'Je cherche un livre' },
    { id: 'choisir-un-livre', title: 'Je choisis mon livre' },
    { id: 'le-livre', title: 'Le livre est emprunté' },
  ]);
});

test.each([
  [['fr', 'en'], 'en', 'en'],
  [['fr', 'en'], 'eo', 'fr'],
  [['fr', 'en'], undefined, 'fr'],
  [['fr', 'en'], 'constructor', 'fr'],
  [['en', 'eo'], undefined, 'en'],
])('of %j, asked for %s, the language is %s', (langs, lang, given) => {
  expect(languageFor(Object.fromEntries(langs.map((one) => [one, {}])), lang)).toBe(given);
});

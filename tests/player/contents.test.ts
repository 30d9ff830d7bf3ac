import { expect, test } from 'vitest';
import { languageFor } from '../../src/player/catalogue.ts';
import { contentsOf } from '../../src/player/contents.ts';
import { words, world } from './support/tutorial.ts';

const chapters = contentsOf(world.route, words);

test('the chapters stand in the order of the tutorial, with their titles', () => {
  expect(chapters.map(({ title }) => title)).toEqual([
    'Avant de commencer',
    'Je commence mon parcours',
    'Je me connecte à mon compte',
    'Je reçois mon code',
    'J’entre mon code',
    'Fin de parcours',
  ]);
});

test('every slide stands once, in its chapter, by its step', () => {
  const { slides } = world.route;
  const listed = chapters.flatMap((chapter) => chapter.slides.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(Object.keys(slides).sort());
  for (const chapter of chapters) {
    const steps = chapter.slides.map(({ id }) => slides[id]?.step);
    expect(steps).toEqual(steps.toSorted((one = 0, other = 0) => one - other));
    expect(chapter.slides.map(({ id }) => slides[id]?.chapter)).toEqual(steps.map(() => chapter.id));
  }
});

test('a slide is named by its title', () => {
  expect(chapters[1]?.slides).toEqual([
    { id: 'adresse', title: 'J’écris l’adresse du site' },
    { id: 'accueil-public', title: 'J’arrive sur le site' },
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

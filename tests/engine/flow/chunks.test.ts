import { expect, test } from 'vitest';
import { chunksOf } from '../../../src/engine/flow/chunks.ts';
import { branches } from '../fixtures/branches.ts';
import { wordsOf } from '../fixtures/words.ts';

/** The slides of the two parts, for words written in this order. */
const cut = (order: readonly string[]) =>
  Object.values(chunksOf(branches, wordsOf(order))).map(({ flow, words }) => {
    const slides = Object.keys(words.slides);
    expect(Object.keys(flow.slides).toSorted()).toEqual(slides.toSorted());
    return slides;
  });

const written = Object.keys(branches.slides);

test('the first part holds six slides of the expected path, and no branch written after them', () => {
  expect(cut(written)).toEqual([written.slice(0, 6), written.slice(6)]);
});

test('a slide written before one that is wanted at first comes with it', () => {
  const order = ['lire-le-mail', ...written.filter((id) => id !== 'lire-le-mail')];
  expect(cut(order)).toEqual([order.slice(0, 7), order.slice(7)]);
});

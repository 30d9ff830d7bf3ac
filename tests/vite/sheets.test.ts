import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { takeLaterStyles, withSheet } from '../../src/vite/sheets.ts';

const page = '<head><link rel="stylesheet" href="./assets/first.css"></head><body><p></p></body>';
const bundleOf = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([fileName, source]) => [fileName, { type: 'asset', fileName, source }]),
  ) as unknown as Rolldown.OutputBundle;

test('styles that the page does not link become one, the others stay', () => {
  const bundle = bundleOf({
    'assets/first.css': 'a{}',
    'assets/stage.css': 'b{}',
    'assets/b.js': '1',
    'assets/help.css': 'c{}',
  });
  expect(takeLaterStyles(page, bundle)).toBe('b{}\nc{}');
  expect(Object.keys(bundle)).toEqual(['assets/first.css', 'assets/b.js']);
});

test('the sheet comes after all that can be painted without it', () => {
  expect(withSheet(page, 'assets/later.css')).toMatch(
    /<p><\/p>\s*<link rel="stylesheet" crossorigin href="\.\/assets\/later\.css" \/>\s*<\/body>/,
  );
});

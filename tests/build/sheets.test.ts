import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { takeLaterStyles, withSheet } from '../../src/build/sheets.ts';

const page =
  '<head><title>Page</title><link rel="stylesheet" href="./assets/first.css"></head><body><p></p></body>';
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

test('the page names the sheet, and does not ask for it', () => {
  const html = withSheet(page, 'assets/later.css');
  expect(html).toContain('<meta name="later-styles" content="./assets/later.css" />');
  expect(html.match(/<link/g)).toHaveLength(1);
});

import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { inlineAll } from '../../src/build/inline.ts';

const script = '<script type="module" crossorigin src="./assets/a.js"></script>';
const sheet = '<link rel="stylesheet" crossorigin href="./assets/a.css">';

function bundle(code: string, css = ''): Rolldown.OutputBundle {
  const outputs = { 'assets/a.js': { type: 'chunk', code }, 'assets/a.css': { type: 'asset', source: css } };
  return outputs as unknown as Rolldown.OutputBundle;
}

test('script and style move into the page and leave the bundle', () => {
  const files = bundle('one()', 'b{}');
  expect(inlineAll(`${script}${sheet}`, files)).toBe(
    '<script type="module">one()</script><style>b{}</style>',
  );
  expect(Object.keys(files)).toEqual([]);
});

test('a string of the program can neither end its script nor hide the end of it', () => {
  const code = 'say("</script><!-- <script>", "$&")';
  expect(inlineAll(script, bundle(code))).toBe(
    '<script type="module">say("\\x3C/script>\\x3C!-- <script>", "$&")</script>',
  );
});

test('nothing is left to preload', () => {
  expect(
    inlineAll('<p></p>\n  <link rel="modulepreload" crossorigin href="./assets/b.js">', bundle('')),
  ).toBe('<p></p>');
});

test('a file that is not in the bundle is named', () => {
  expect(() => inlineAll(script.replace('a.js', 'b.js'), bundle(''))).toThrow('assets/b.js');
});

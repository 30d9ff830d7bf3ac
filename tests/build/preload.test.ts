import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { withPreload } from '../../src/build/preload.ts';

const chunk = (fileName: string, rest: object = {}) => ({
  type: 'chunk',
  fileName,
  isEntry: false,
  imports: [],
  moduleIds: [],
  ...rest,
});
const outputs = [
  chunk('main.js', { isEntry: true, imports: ['svelte.js'] }),
  chunk('svelte.js'),
  chunk('shared.js', { imports: ['svelte.js'] }),
  chunk('fr.js', { imports: ['shared.js'], moduleIds: ['\0virtual:pas-a-pas/connexion/fr/first'] }),
  chunk('fr-rest.js', { moduleIds: ['\0virtual:pas-a-pas/connexion/fr/rest'] }),
];
const bundle = Object.fromEntries(outputs.map((output) => [output.fileName, output]));
const html = await withPreload(
  `<head><script type="module" src="./main.js"></script><link rel="stylesheet" crossorigin href="./main.css"></head>
   <body><link rel="stylesheet" crossorigin href="./later.css"></body>`,
  bundle as unknown as Rolldown.OutputBundle,
);

test('the page itself asks at once for every file that its script imports', () => {
  expect(html.match(/<link rel="modulepreload"[^>]*>/g)).toEqual([
    '<link rel="modulepreload" crossorigin href="./svelte.js" />',
  ]);
});

test('the styles of its head are asked for even before its first script runs', () => {
  expect(html.match(/<link rel="preload"[^>]*>/g)).toEqual([
    '<link rel="preload" as="style" crossorigin href="./main.css" />',
  ]);
  expect(html).toMatch(/^<head><link rel="preload"[^>]*>\s*<script>/);
});

test('the first script comes before the others and before the styles, and imports nothing', () => {
  expect(html).toMatch(
    /<script>[^]*<\/script>\s*<link rel="modulepreload"[^]*<script type="module"[^]*stylesheet/,
  );
  expect(html).not.toMatch(/\bimport\s*["'{]/);
});

test('it knows what each part of each tutorial needs beyond that, the part itself first', () => {
  expect(html).toContain('["connexion/fr/first",["fr.js","shared.js"]]');
  expect(html).toContain('["connexion/fr/rest",["fr-rest.js"]]');
});

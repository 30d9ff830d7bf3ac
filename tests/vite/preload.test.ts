import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { withPreload } from '../../src/vite/preload.ts';

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
  chunk('fr.js', { imports: ['shared.js'], moduleIds: ['\0virtual:pas-a-pas/connexion/fr/debut'] }),
  chunk('fr-rest.js', { moduleIds: ['\0virtual:pas-a-pas/connexion/fr/suite'] }),
];
const bundle = Object.fromEntries(outputs.map((output) => [output.fileName, output]));
const html = await withPreload(
  '<head><script type="module" src="./main.js"></script></head>',
  bundle as unknown as Rolldown.OutputBundle,
);

test('the page itself asks at once for every file that its script imports', () => {
  expect(html.match(/<link [^>]*>/g)).toEqual([
    '<link rel="modulepreload" crossorigin href="./svelte.js" />',
  ]);
});

test('the first script comes before the others, and imports nothing', () => {
  expect(html).toMatch(/^<head><script>[^]*<\/script>\s*<link[^]*<script type="module"/);
  expect(html).not.toMatch(/\bimport\s*["'{]/);
});

test('it knows what each part of each tutorial needs beyond that, the part itself first', () => {
  expect(html).toContain('["connexion/fr/debut",["fr.js","shared.js"]]');
  expect(html).toContain('["connexion/fr/suite",["fr-rest.js"]]');
});

// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm';
import type { Rolldown } from 'vite';
import { beforeEach, expect, test } from 'vitest';
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
  chunk('shared.js', { imports: ['svelte.js'], viteMetadata: { importedCss: new Set(['shared.css']) } }),
  chunk('route.js', { imports: ['shared.js'], moduleIds: ['\0virtual:pas-a-pas/connexion/route'] }),
  chunk('fr.js', { moduleIds: ['\0virtual:pas-a-pas/connexion/fr'] }),
  chunk('en.js', { moduleIds: ['\0virtual:pas-a-pas/connexion/en'] }),
  chunk('other.js', { moduleIds: ['\0virtual:pas-a-pas/messagerie/route'] }),
];
const bundle = Object.fromEntries(outputs.map((output) => [output.fileName, output]));

/** The files that the built page starts loading at this address. */
function preloaded(hash: string): string[] {
  const html = withPreload(
    '<head><script type="module"></script></head>',
    bundle as unknown as Rolldown.OutputBundle,
  );
  const code = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  location.hash = hash;
  runInThisContext(code);
  return Array.from(
    document.querySelectorAll('link'),
    (link) => `${link.rel} ${link.getAttribute('href') ?? ''}`,
  );
}

beforeEach(() => {
  document.head.innerHTML = '';
});

test('a tutorial’s address loads its flow, its French words and what they need, once', () => {
  expect(preloaded('#/connexion/choix-du-code')).toEqual([
    'modulepreload route.js',
    'modulepreload shared.js',
    'preload shared.css',
    'modulepreload fr.js',
  ]);
});

test.each([
  ['#/connexion?lang=en', 'modulepreload en.js'],
  ['#/connexion?mode=regarder&lang=xx', 'modulepreload fr.js'],
])('%s loads the words %s', (hash, file) => {
  expect(preloaded(hash).at(-1)).toBe(file);
});

test.each(['', '#/', '#/inconnu', '#/constructor', '#/__proto__/x'])('« %s » loads nothing', (hash) => {
  expect(preloaded(hash)).toEqual([]);
});

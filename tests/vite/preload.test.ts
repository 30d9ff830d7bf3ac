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
  chunk('fr.js', { imports: ['shared.js'], moduleIds: ['\0virtual:pas-a-pas/connexion/fr/debut'] }),
  chunk('fr-rest.js', { moduleIds: ['\0virtual:pas-a-pas/connexion/fr/suite'] }),
  chunk('en.js', { moduleIds: ['\0virtual:pas-a-pas/connexion/en/debut'] }),
  chunk('other.js', { moduleIds: ['\0virtual:pas-a-pas/messagerie/fr/debut'] }),
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

test('the page itself asks at once for every file that its script imports', () => {
  const html = withPreload(
    '<head><script type="module" src="./main.js"></script></head>',
    bundle as unknown as Rolldown.OutputBundle,
  );
  expect(html.match(/<link [^>]*>/g)).toEqual([
    '<link rel="modulepreload" crossorigin href="./svelte.js" />',
  ]);
});

beforeEach(() => {
  document.head.innerHTML = '';
});

test('a tutorial’s address loads its first part in French and what it needs, once', () => {
  expect(preloaded('#/connexion')).toEqual([
    'modulepreload fr.js',
    'modulepreload shared.js',
    'preload shared.css',
  ]);
});

test('a slide’s address loads the other part too', () => {
  expect(preloaded('#/connexion/choix-du-code').at(-1)).toBe('modulepreload fr-rest.js');
});

test.each([
  ['#/connexion?lang=en', 'modulepreload en.js'],
  ['#/connexion?mode=regarder&lang=xx', 'preload shared.css'],
])('%s loads the words %s', (hash, file) => {
  expect(preloaded(hash).at(-1)).toBe(file);
});

test.each(['', '#/', '#/inconnu', '#/constructor', '#/__proto__/x'])('« %s » loads nothing', (hash) => {
  expect(preloaded(hash)).toEqual([]);
});

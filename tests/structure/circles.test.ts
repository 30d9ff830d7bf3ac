import { expect, test } from 'vitest';
import { circlesIn, modulesIn } from './import-graph.ts';

test('no import of src comes back to its file', () => {
  expect(circlesIn(modulesIn('src'))).toEqual([]);
});

const component = (script: string) => `<script lang="ts">\n  ${script}\n</script>\n\n<p>Un mot</p>\n`;

test.each([
  [
    'of values between modules',
    ['a.ts', "import { b } from './b.ts';\nexport const a = b;"],
    ['b.ts', "import { a } from './a.ts';\nexport const b = () => a;"],
  ],
  [
    'of types between modules',
    ['a.ts', "import type { B } from './b.ts';\nexport type A = B[];"],
    ['b.ts', "import { type A } from './a.ts';\nexport interface B { a: A }"],
  ],
  [
    'of values with a component, lazily',
    ['A.svelte', component("import { load } from './b.ts';\n  void load();")],
    ['b.ts', "export const load = () => import('./A.svelte');"],
  ],
  [
    'of types with a component',
    ['A.svelte', component("import type { B } from './b.ts';\n  let { b }: { b: B } = $props();")],
    ['b.ts', "import type A from './A.svelte';\nexport interface B { of: typeof A }"],
  ],
] as const)('a circle %s is found', (_, one, other) => {
  const files = new Map([one, other].map(([file, source]) => [`src/planted/${file}`, source] as const));
  expect(circlesIn(files)).toEqual([[...files.keys()].sort()]);
});

test('imports that go one way are no circle', () => {
  const files = new Map([
    ['src/planted/a.ts', "import { b } from './b.ts';\nimport { c } from './c.ts';\nexport const a = b + c;"],
    ['src/planted/b.ts', "import { c } from './c.ts';\nexport const b = c;"],
    ['src/planted/c.ts', 'export const c = 1;'],
  ]);
  expect(circlesIn(files)).toEqual([]);
});

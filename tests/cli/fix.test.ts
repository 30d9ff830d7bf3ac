import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { withEdits } from '../../src/cli/fix.ts';
import { readMachine } from '../../src/engine/source/machine/machine.ts';

/** A machine of one slide, which says so much. */
const machine = (slide: string) =>
  `import { images, tutorial } from '#pas-a-pas';\n\nexport default tutorial(images)({\n  id: 'essai',\n  initial: 'un',\n  states: {\n    un: { ${slide} },\n  },\n});\n`;

const withoutChapters = (source: string) => {
  const { positions } = readMachine(source, { file: 'machine.ts', tutorial: 'essai' });
  const removals = [...positions.slides.values()].flatMap(({ chapter }) => chapter?.removal ?? []);
  return withEdits(
    source,
    removals.map((removal) => ({ file: 'machine.ts', ...removal, text: '' })),
  );
};

describe('a chapter that a machine still names is taken away', () => {
  test.each([
    ['first', "meta: { chapter: 'c', stage: 'none' }", "meta: { stage: 'none' }"],
    ['last', "meta: { stage: 'none', chapter: 'c' }", "meta: { stage: 'none' }"],
    ['last, with a comma', "meta: { stage: 'none', chapter: 'c', }", "meta: { stage: 'none', }"],
    ['alone before others', "meta: { chapter: 'c' }, on: {}", 'on: {}'],
    ['alone after others', "on: {}, meta: { chapter: 'c' }", 'on: {}'],
    [
      'before a comment, which stays',
      "meta: {\n  chapter: 'c', // un\n  /* deux */ stage: 'none' }",
      "meta: {\n  // un\n  /* deux */ stage: 'none' }",
    ],
  ])('%s', (_, before, after) => {
    expect(withoutChapters(machine(before))).toBe(machine(after));
  });

  test('with Windows line ends and a byte order mark', () => {
    const windows = (source: string) => `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    const before = machine("\n      meta: { chapter: 'c', stage: 'none' },\n      on: {}");
    const after = machine("\n      meta: { stage: 'none' },\n      on: {}");
    expect(withoutChapters(windows(before))).toBe(windows(after));
  });
});

describe('npm run check -- --fix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fix-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('mends the files, and tells what is left', () => {
    cpSync('tutorials/exemple-image', join(folder, 'exemple-image'), { recursive: true });
    const file = join(folder, 'exemple-image/machine.ts');
    const sound = readFileSync(file, 'utf8');
    const old = sound.replaceAll('meta: {', "meta: { chapter: 'reserver',");
    writeFileSync(file, old);
    const check = (...options: string[]) =>
      spawnSync('node', ['src/cli/run.js', 'src/cli/check.ts', '--root', folder, ...options], {
        encoding: 'utf8',
      });
    expect(check().stdout).toContain('chapter-in-machine');
    expect(check('--fix').stdout).toContain('Aucun problème');
    expect(readFileSync(file, 'utf8').replace(/\s+/g, ' ')).toBe(sound.replace(/\s+/g, ' '));
  });
});

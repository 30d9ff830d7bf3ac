import { spawnSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deckOf, picture, slide } from './support/decks.ts';

let root: string;
const at = (...path: string[]) => join(root, ...path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(at('tutoriels'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs `npm run import` on a file of the temporary folder. */
function run(file: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/cli/run.js', 'src/cli/import.ts', at(file), '--root', at('tutoriels'), ...options],
    { encoding: 'utf8' },
  );
  return { status, stdout, said: stderr.split('\n').filter((line) => line && !line.startsWith('npm ')) };
}

const write = (file: string, content: Uint8Array) => writeFileSync(at(file), content);
const written = () => readdirSync(at('tutoriels'));

test('a sound deck: its tutorial is named after the file, and passes', async () => {
  write('Prendre un rendez-vous.pptx', await deckOf(slide('Une'), slide('Deux')));
  const { status, stdout } = run('Prendre un rendez-vous.pptx');
  expect(stdout).toContain('2 diapositives, 0 images, 0 zones');
  expect(stdout).toContain('#/prendre-un-rendez-vous');
  expect(status).toBe(0);
  expect(readdirSync(at('tutoriels', 'prendre-un-rendez-vous')).sort()).toEqual(['fr.md', 'machine.ts']);
});

test('what is missing is told as the check tells it', async () => {
  const box = { x: 0, y: 0, w: 10, h: 5 };
  write('deck.pptx', await deckOf(slide('Une', (to) => to.addImage({ data: picture, ...box }))));
  const { status, stdout } = run('deck.pptx', '--id', 'essai');
  expect(stdout).toMatch(/essai\/fr\.md:\d+:1 picture-without-alt/);
  expect(status).toBe(1);
});

test('a folder that is there is left alone', async () => {
  write('deck.pptx', await deckOf(slide('Une')));
  mkdirSync(at('tutoriels', 'deck'));
  const { status, said } = run('deck.pptx');
  expect(said).toEqual([expect.stringContaining('existe déjà')]);
  expect(status).toBe(2);
  expect(readdirSync(at('tutoriels', 'deck'))).toEqual([]);
});

test('what is refused says why in one line, and writes nothing', () => {
  write('deck.pptx', new TextEncoder().encode('Bonjour'));
  const { status, said } = run('deck.pptx');
  expect(said).toEqual(['Ce fichier n’est pas une présentation PowerPoint (.pptx).']);
  expect(status).toBe(2);
  expect(written()).toEqual([]);
});

test('a huge file is refused without being read', () => {
  const handle = openSync(at('deck.pptx'), 'w');
  ftruncateSync(handle, 50_000_000_000);
  closeSync(handle);
  const { status, said } = run('deck.pptx');
  expect(said).toEqual(['Ce fichier est trop gros : il dépasse 100 Mo.']);
  expect(status).toBe(2);
});

test.each([
  ['a file that is not there', 'rien.pptx', []],
  ['a name that leads out', 'rien.pptx', ['--id', '../ailleurs']],
])('%s', (_, file, options) => {
  expect(run(file, ...options)).toMatchObject({ status: 2, said: [expect.any(String)] });
  expect(written()).toEqual([]);
});

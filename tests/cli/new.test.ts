import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { here, send, start } from '../../src/engine/play/session.ts';
import { monEspaceSante } from '../../src/services/index.ts';
import { simulations } from '../../src/services/simulations.ts';
import { readShelf } from '../../src/build/read-shelf.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'nouveau-'))));
afterEach(() => rmSync(root, { recursive: true }));

const create = (...options: string[]) =>
  spawnSync('node', ['src/cli/run.js', 'src/cli/new.ts', '--root', root, ...options], { encoding: 'utf8' });
const compiled = () => compile(readShelf(root), simulations);

test('a new tutorial passes the check and plays to its end', () => {
  expect(create('prendre-rendez-vous').status).toBe(0);
  const [{ problems, flow, words } = { problems: [] }] = compiled();
  expect(problems).toEqual([]);
  expect(words?.fr?.title).toBe('Prendre rendez vous');
  let session = start({ flow: flow!, simulation: monEspaceSante });
  for (let slide = flow!.slides[flow!.initial]!; !slide.end; slide = flow!.slides[here(session).slide]!)
    session = slide.paths[Object.keys(slide.on)[0]!]!.reduce(send, session);
  expect(here(session).slide).toBe('fin');
  expect(session.frames).toHaveLength(flow!.length);
});

test('its title is the one that was announced, or the one given, whatever it holds', () => {
  writeFileSync(join(root, 'annonces.json'), '{ "documents": { "fr": "Gérer mes documents" } }');
  create('documents');
  create('rendez-vous', '--title', 'Mes rendez-vous :\n"tous" \\ # {#x}');
  expect(compiled().map(({ words, problems }) => [words.fr?.title, problems])).toEqual([
    ['Gérer mes documents', []],
    ['Mes rendez-vous : "tous" \\ # {#x}', []],
  ]);
});

test('a name that is taken is refused, and nothing is lost', () => {
  create('documents');
  const file = join(root, 'documents', 'fr.md');
  writeFileSync(file, 'Mon travail.');
  expect(create('documents').status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('Mon travail.');
});

test.each(['Mon Tutoriel', '../ailleurs', '__proto__', 'constructor', ''])('« %s » is no name', (name) => {
  const { status, stderr } = create(name);
  expect(status).toBe(1);
  expect(stderr).toContain('npm run new -- ');
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tutoriels-'));
  cpSync('tutorials/connexion', join(root, 'connexion'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function run(command: string, ...options: string[]) {
  const { status, stdout } = spawnSync('npx', ['tsx', `src/cli/${command}.ts`, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('check finds nothing in a sound tutorial of another folder, links to the project’s own included', () => {
  const { status, stdout } = run('check', '--json', '--root', root);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    problems: [],
    tutorials: [{ id: 'connexion', slides: 21, langs: ['fr'] }],
  });
});

test('check says where a planted fault is, and what to do', () => {
  const file = join(root, 'connexion', 'machine.ts');
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace('accueil-public.connexion', 'accueil-public.conexion'));
  const { status, stdout } = run('check', '--json', '--root', root);
  expect(status).toBe(1);
  const line = source.split('\n').findIndex((text) => text.includes('accueil-public.connexion')) + 1;
  expect((JSON.parse(stdout) as { problems: unknown[] }).problems).toContainEqual(
    expect.objectContaining({
      rule: 'unknown-anchor',
      file,
      line,
      column: source.split('\n')[line - 1]!.indexOf("'press") + 1,
      tutorial: 'connexion',
      slide: 'accueil-public',
      fix: expect.stringContaining('accueil-public.connexion') as string,
    }),
  );
});

test('check says that it could not run', () => {
  expect(run('check', '--root', join(root, 'nulle-part')).status).toBe(2);
});

test('graph tells each transition with the gestures that cause it', () => {
  const { status, stdout } = run('graph', 'connexion', '--json');
  expect(status).toBe(0);
  const graph = JSON.parse(stdout) as { initial: string; slides: { id: string; transitions: unknown[] }[] };
  expect(graph.initial).toBe('couverture');
  expect(graph.slides.find(({ id }) => id === 'identification')?.transitions[0]).toEqual({
    event: 'did.identification-acceptee',
    to: 'choix-du-code',
    expected: true,
    gestures: [
      { do: 'type', at: 'identification.identifiant', text: 'colette.vasseur' },
      { do: 'type', at: 'identification.mot-de-passe', text: 'Soleil-2026!' },
      { do: 'press', at: 'identification.continuer' },
    ],
  });
});

test('graph asks which tutorial, of those there are', () => {
  expect(run('graph', 'inconnu').status).toBe(2);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tutoriels-'));
  cpSync('tutorials/connexion', join(root, 'connexion'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function run(command: string, ...options: string[]) {
  const { status, stdout } = spawnSync('node', ['src/cli/run.js', `src/cli/${command}.ts`, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

/** Changes a file of the copied tutorial. */
function change(name: string, from: string, to: string) {
  const file = join(root, 'connexion', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  return file;
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

test('check speaks English too', () => {
  change('machine.ts', "'press.accueil-public.connexion': 'identification'", "next: 'identificatoin'");
  const { status, stdout } = run('check', '--root', root, '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toContain('No slide is called “identificatoin”.');
  expect(stdout).toContain('→ Did you mean “identification”?');
});

test('a warning is told and fails nothing', () => {
  const long = `J’apprends ${'tout doucement '.repeat(10)}à ouvrir mon espace.`;
  const file = change('fr.md', 'J’apprends à ouvrir mon espace, pas à pas.', long);
  const { status, stdout } = run('check', '--json', '--root', root);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { problems: unknown[] }).problems).toMatchObject([
    {
      rule: 'long-sentence',
      severity: 'warning',
      file,
      line: 12,
      column: 1,
      slide: 'couverture',
      lang: 'fr',
    },
  ]);
  expect(run('check', '--root', root).stdout).toContain('long-sentence (conseil)');
});

test('under GitHub Actions, each problem is shown beside its line', () => {
  const file = change('fr.md', 'press:accueil-public.connexion', 'press:accueil-public.conexion');
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  const { stdout } = run('check', '--root', root);
  expect(stdout).toMatch(new RegExp(`^::error file=${file},line=\\d+,col=\\d+,title=unknown-anchor::`, 'm'));
  expect(() => JSON.parse(run('check', '--json', '--root', root).stdout) as unknown).not.toThrow();
});

test('check says that it could not run', () => {
  expect(run('check', '--root', join(root, 'nulle-part')).status).toBe(2);
  expect(run('check', '--lang', 'eo').status).toBe(2);
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

test('graph draws a picture', () => {
  const { status, stdout } = run('graph', 'connexion', '--svg');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^<svg [^>]*role="img"[\s\S]*<\/svg>\s*$/);
});

test('graph asks which tutorial, of those there are', () => {
  expect(run('graph', 'inconnu').status).toBe(2);
});

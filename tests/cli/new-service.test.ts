import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let project: string;

/** A copy of what the commands read and write. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'projet-'));
  const parts = [
    'src',
    'tutorials',
    'package.json',
    'tsconfig.json',
    'tsconfig.pure.json',
    '.prettierrc.json',
  ];
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});
afterAll(() => rmSync(project, { recursive: true }));

const run = (command: string, ...options: string[]) =>
  spawnSync('node', ['src/cli/run.js', `src/cli/${command}.ts`, ...options], {
    cwd: project,
    encoding: 'utf8',
  });
const filesIn = (folder: string) => readdirSync(join(project, folder)).sort();

test('a new service, a screen more, here and in another service, and a tutorial on it: all pass', () => {
  expect(run('new-service', 'atelier').status).toBe(0);
  expect(run('new-screen', 'atelier', 'inscription').status).toBe(0);
  expect(run('new-screen', 'mon-espace-sante', 'mes-avis').status).toBe(0);
  expect(run('new', 'essai', '--service', 'atelier').status).toBe(0);
  expect(filesIn('src/services/atelier/inscription')).toEqual([
    'inscription.labels.ts',
    'inscription.svelte',
    'machine.ts',
    'model.ts',
  ]);
  expect(readFileSync(join(project, 'src/services/index.ts'), 'utf8')).toContain('atelier');
  const { status, stdout } = run('check', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
  expect(status).toBe(0);
  const types = spawnSync('npx', ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(types.stdout).toBe('');
}, 120_000);

test.each([
  ['new-service', ['Mon Atelier'], 'npm run new:service -- mon-atelier'],
  ['new-service', ['mediatheque'], 'existe déjà'],
  ['new-screen', ['mediatheque', 'Mes Prêts'], 'npm run new:screen -- mediatheque mes-prets'],
  ['new-screen', ['mediatheque', 'livre'], 'catalogue/livre.svelte existe déjà'],
  ['new-screen', ['nulle-part', 'livre'], 'mon-espace-sante'],
])('%s refuses %j, and says why', (command, options, said) => {
  const { status, stderr } = run(command, ...options);
  expect(status).toBe(1);
  expect(stderr).toContain(said);
});

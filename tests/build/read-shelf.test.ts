import {
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { simulations } from '../../src/services/simulations.ts';
import { readShelf } from '../../src/build/read-shelf.ts';

let root: string;
const at = (...path: string[]) => join(root, 'rayon', ...path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rayon-'));
  cpSync('tutorials', at(), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const found = () => {
  const problems = compile(readShelf(at()), simulations).flatMap((one) => one.problems);
  return problems.map(
    ({ file, rule, line, column }) => `${file.slice(at().length + 1)}:${line}:${column} ${rule}`,
  );
};

/** A file of 5 GB that takes no room: nothing could read it whole. */
function makeHuge(file: string): void {
  const handle = openSync(file, 'w');
  ftruncateSync(handle, 5_000_000_000);
  closeSync(handle);
}

describe('a huge file is refused without being read', () => {
  test('whatever it holds', () => {
    makeHuge(at('connexion', 'machine.ts'));
    makeHuge(at('connexion', 'fr.md'));
    makeHuge(at('connexion', 'media', 'couverture.svg'));
    expect(found()).toEqual([
      'connexion/fr.md:1:1 text-too-large',
      'connexion/machine.ts:1:1 machine-too-large',
      'connexion/media/couverture.svg:1:1 picture-too-heavy',
    ]);
  });

  test('the list of what is announced too', () => {
    makeHuge(at('annonces.json'));
    expect(() => readShelf(at())).toThrow('annonces.json');
  });
});

describe('a link that leads out of the folder is refused', () => {
  const secret = () => join(root, 'secret.md');
  beforeEach(() => writeFileSync(secret(), '---\ntitle: Secret\n---\n'));

  test('as a text, and nothing of it is read', () => {
    rmSync(at('connexion', 'fr.md'));
    symlinkSync(secret(), at('connexion', 'fr.md'));
    expect(found()).toEqual(['connexion/fr.md:1:1 outside-folder', 'connexion/machine.ts:4:7 missing-text']);
    expect(JSON.stringify(readShelf(at()))).not.toContain('Secret');
  });

  test('as a picture, as the folder of pictures, as another tutorial’s file', () => {
    symlinkSync(secret(), at('connexion', 'media', 'secret.png'));
    rmSync(at('identifiant-oublie', 'media'), { recursive: true });
    symlinkSync(root, at('identifiant-oublie', 'media'));
    symlinkSync(at('connexion', 'fr.md'), at('mot-de-passe-oublie', 'en.md'));
    expect(found()).toEqual([
      'connexion/media/secret.png:1:1 outside-folder',
      'identifiant-oublie/media:1:1 outside-folder',
      'mot-de-passe-oublie/en.md:1:1 outside-folder',
    ]);
  });

  test('as a whole tutorial', () => {
    mkdirSync(join(root, 'ailleurs'));
    cpSync('tutorials/connexion', join(root, 'ailleurs'), { recursive: true });
    symlinkSync(join(root, 'ailleurs'), at('ailleurs'));
    expect(found()).toContain('ailleurs:1:1 outside-folder');
    expect(JSON.stringify(readShelf(at()).tutorials.find(({ id }) => id === 'ailleurs'))).not.toContain(
      'title',
    );
  });

  test('and one that leads nowhere', () => {
    symlinkSync(join(root, 'nulle-part'), at('connexion', 'en.md'));
    expect(found()).toEqual(['connexion/en.md:1:1 outside-folder']);
  });
});

test('a link within the folder is followed', () => {
  symlinkSync('fr.md', at('connexion', 'fr-CA.md'));
  const [connexion] = readShelf(at()).tutorials;
  expect(connexion?.texts['fr-CA']).toBe(connexion?.texts.fr);
});

test.each(['{', '[]', '{ "a b": {} }', '{ "jardin": "Le jardin" }', '{ "constructor": {} }'])(
  'a list of announced tutorials that reads %s is told by its name',
  (json) => {
    writeFileSync(at('annonces.json'), json);
    expect(() => readShelf(at())).toThrow('annonces.json');
  },
);

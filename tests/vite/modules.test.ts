import { expect, test } from 'vitest';
import type { Part } from '../../src/engine/parts.ts';
import { readFileSync } from 'node:fs';
import { compile, type TutorialFiles } from '../../src/engine/compile.ts';
import { simulations } from '../../src/simulation/index.ts';
import { catalogueModule, partModule } from '../../src/vite/modules.ts';

/** A part whose slide has these pictures. */
const part = (...images: string[]) =>
  ({
    words: { slides: { un: { body: images.map((image) => ({ image, alt: '"vue" $&' })) } } },
  }) as unknown as Part;

/** Runs a module of the build; a picture's address is where its file would be taken from. */
function run(code: string): Promise<{ default: Part; cover?: string }> {
  const alone = code.replace(/^import (\w+) from (".*");$/gm, 'const $1 = $2;');
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(alone)}`) as ReturnType<
    typeof run
  >;
}

test('a part comes back as it was, and has no cover if none was drawn', async () => {
  const module = await run(partModule(part(), '/t'));
  expect(module.default).toEqual(part());
  expect(module).not.toHaveProperty('cover');
});

test('pictures have the address of their file, in the words and on the cover', async () => {
  const cover = '<img src="media/a.png" alt="media/a.png"><img src="media/b.png">';
  const module = await run(partModule(part('media/a.png', 'media/b.png'), '/t', cover));
  expect(module.default).toEqual(part('/t/media/a.png?url', '/t/media/b.png?url'));
  expect(module.cover).toBe('<img src="/t/media/a.png?url" alt="media/a.png"><img src="/t/media/b.png?url">');
});

test('a cover may hold anything', async () => {
  const cover = '<p title="a" class=\'b\'>« $& » ` ${c} \\ </p>\u2028</script>';
  expect((await run(partModule(part(), '/t', cover))).cover).toBe(cover);
});

/** The files of a tutorial of ours. */
const filesOf = (id: string): TutorialFiles => ({
  id,
  folder: `tutorials/${id}`,
  machine: readFileSync(`tutorials/${id}/machine.ts`, 'utf8'),
  texts: { fr: readFileSync(`tutorials/${id}/fr.md`, 'utf8') },
  media: [],
});

test('a broken tutorial is left out, and the ones beside it stay', () => {
  const sound = ['identifiant-oublie', 'mot-de-passe-oublie'].map(filesOf);
  const broken = { ...filesOf('connexion'), machine: 'export default tutorial(monEspaceSante)({ id: ' };
  const compiled = compile({ tutorials: [broken, ...sound], announced: {} }, simulations);
  expect(compiled[0]!.problems).not.toEqual([]);
  const module = catalogueModule(compiled);
  for (const { id } of sound) expect(module).toContain(`virtual:pas-a-pas/${id}/fr/debut`);
  expect(module).not.toContain('virtual:pas-a-pas/connexion');
});

import { expect, test } from 'vitest';
import { type Chunk, chunksOf } from '../../src/engine/flow/chunks.ts';
import { compile } from '../../src/engine/compile.ts';
import { simulations } from '../../src/services/simulations.ts';
import { catalogueModule, partModule, textsModule } from '../../src/build/modules.ts';
import { readShelf } from '../../src/build/read-shelf.ts';

/** A part whose slide has these pictures. */
const part = (...images: string[]) =>
  ({
    words: { slides: { un: { body: images.map((image) => ({ image, alt: '"vue" $&' })) } } },
  }) as unknown as Chunk;

/** Runs a module of the build; a picture's address is where its file would be taken from. */
function run<Module = { default: Chunk; cover?: string }>(code: string): Promise<Module> {
  const alone = code.replace(/^import (\w+) from (".*");$/gm, 'const $1 = $2;');
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(alone)}`) as Promise<Module>;
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

test('a broken tutorial is left out, and the ones beside it stay', () => {
  const shelf = readShelf('tutorials');
  const machine = 'export default tutorial(monEspaceSante)({ id: ';
  const tutorials = shelf.tutorials.map((files) =>
    files.id === 'messagerie' ? { ...files, machine } : files,
  );
  const compiled = compile({ ...shelf, tutorials }, simulations);
  expect(compiled.flatMap(({ problems }) => problems.map(({ file }) => file))).toEqual([
    'tutorials/messagerie/machine.ts',
  ]);
  const module = catalogueModule(compiled);
  for (const id of ['connexion', 'identifiant-oublie', 'mot-de-passe-oublie'])
    expect(module).toContain(`virtual:pas-a-pas/${id}/fr/first`);
  expect(module).not.toContain('virtual:pas-a-pas/messagerie');
});

test('all texts are one module: each part comes back as its own module gives it', async () => {
  const shelf = compile(readShelf('tutorials'), simulations);
  const { texts } = await run<{ texts: Record<string, () => Chunk> }>(
    textsModule(shelf, '/t', () => 'drawing'),
  );
  const { flow, words } = shelf.find(({ id }) => id === 'exemple-image')!;
  const { first, rest } = chunksOf(flow!, words.fr!, 'drawing');
  const own = async (chunk: Chunk) => (await run(partModule(chunk, '/t/exemple-image'))).default;
  expect(texts['exemple-image/fr/first']!()).toEqual(await own(first));
  expect(texts['exemple-image/fr/rest']!()).toEqual(await own(rest));
  expect(Object.keys(texts)).toHaveLength(2 * shelf.length);
});

import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { simulations } from '../../src/services/simulations.ts';
import { catalogueModule, libraryModule, partModule } from '../../src/build/modules.ts';
import { picturesModule } from '../../src/build/pictures.ts';
import { readShelf } from '../../src/build/read-shelf.ts';

const compiled = compile(readShelf('tutorials'), simulations);
const example = compiled.find(({ id }) => id === 'exemple-image')!;
const part = { flow: example.flow!, words: example.words.fr! };
const pictureOf = () => undefined;

test('a hidden tutorial is kept off the library page, which can be asked to show it', () => {
  const library = (showsHidden: boolean) =>
    libraryModule([example], { pictureOf, showsHidden, announced: {} });
  expect(library(false)).not.toContain('Réserver un livre');
  expect(library(true)).toContain('Réserver un livre');
  expect(catalogueModule([example])).toContain('virtual:pas-a-pas/exemple-image/fr/first');
});

test('pictures are loaded only where there are some', () => {
  const module = (id: string) => catalogueModule([compiled.find((one) => one.id === id)!]);
  expect(module('exemple-image')).toContain("import('virtual:pas-a-pas/exemple-image/fr/images')");
  expect(module('connexion')).not.toContain('/images');
});

describe('pictures, on the stage as in the words,', () => {
  test('become files of the build', () => {
    const source = partModule(part, '/tutoriels/exemple-image');
    expect(source).toContain('from "/tutoriels/exemple-image/media/accueil.svg?url";');
    expect(source.match(/^import /gm)).toHaveLength(4);
  });

  test('are fetched ahead, each once, and kept', async () => {
    const asked: string[] = [];
    const load = picturesIn(picturesModule(part, '/t'), (address) => asked.push(address) > 0);
    await load();
    expect(asked).toEqual(['accueil.svg', 'resultats.svg', 'livre.svg', 'confirmation.svg']);
  });

  test('that cannot be fetched make it fail', async () => {
    const load = picturesIn(picturesModule(part, '/t'), (address) => address !== 'livre.svg');
    await expect(load()).rejects.toBeUndefined();
  });
});

/** Runs a module of pictures, each named by its file; `arrives`: whether it can be fetched. */
function picturesIn(source: string, arrives: (address: string) => boolean): () => Promise<unknown> {
  class Image {
    onload: () => void = () => undefined;
    onerror: () => void = () => undefined;
    set src(address: string) {
      queueMicrotask(() => (arrives(address) ? this.onload() : this.onerror()));
    }
  }
  const body = source
    .replace(/^import (\w+) from "[^"]*\/([^"/?]+)\?url";/gm, 'const $1 = "$2";')
    .replace('export default', 'return');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('Image', body) as (image: typeof Image) => () => Promise<unknown>;
  return run(Image);
}

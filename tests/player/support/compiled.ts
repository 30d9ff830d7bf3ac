import { compile } from '../../../src/engine/compile.ts';
import { chunksOf } from '../../../src/engine/flow/chunks.ts';
import type { Words } from '../../../src/engine/flow/words.ts';
import type { World } from '../../../src/engine/play/world.ts';
import type { Shelf } from '../../../src/engine/source/files.ts';
import type { CatalogueEntry } from '../../../src/player/catalogue.ts';
import { simulations } from '../../../src/services/simulations.ts';

/** A tutorial of our own, as the build lists it and as the engine plays it. */
export interface Ready {
  readonly entry: CatalogueEntry;
  readonly world: World;
  readonly words: Words;
}

/** Compiles tutorials of our own. Throws if one has errors. */
export const compiled = (shelf: Shelf): Ready[] =>
  compile(shelf, simulations).map(({ id, simulation: name, service = '', flow, words, problems }) => {
    const simulation = simulations.get(name);
    const french = words.fr;
    if (!flow || !french || !simulation) throw new Error(problems.map(({ message }) => message).join('\n'));
    const { first, rest } = chunksOf(flow, french);
    const parts = { fr: { first: () => Promise.resolve(first), rest: () => Promise.resolve(rest) } };
    return { entry: { id, service, parts }, world: { flow, simulation }, words: french };
  });

import { readShelf } from '../../../src/build/read-shelf.ts';
import { pathTo, replay, type Session } from '../../../src/engine/play/session.ts';
import { compiled } from './compiled.ts';

const ready = compiled(readShelf('tests/player/support/shelf'));

/** Tutorials of our own over « mediatheque », for what its tutorial lacks. */
export const shelf = ready.map(({ entry }) => entry);

/** « detours », which leads to the others. */
export const detours = ready.find(({ entry }) => entry.id === 'detours')!;

/** The session that the address of one of its slides gives. */
export const aside = (slide: string): Session => replay(detours.world, pathTo(detours.world.flow, slide));

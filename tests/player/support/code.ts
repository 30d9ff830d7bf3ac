import { readShelf } from '../../../src/build/read-shelf.ts';
import { compileScreens } from './compile-screens.ts';
import { compiled } from './compiled.ts';

await compileScreens('mon-espace-sante');

const [ready] = compiled(readShelf('tests/player/support/codes'));

/** A tutorial of our own over « mon-espace-sante »: the library has no code, nor a field beside another device. */
export const code = ready!;

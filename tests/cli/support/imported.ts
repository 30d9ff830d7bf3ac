import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compiled, compile } from '../../../src/engine/compile.ts';
import { readDeck } from '../../../src/cli/deck/deck.ts';
import { shortestPath } from '../../../src/cli/deck/plan.ts';
import { write } from '../../../src/cli/deck/write.ts';
import { simulations } from '../../../src/services/simulations.ts';
import { readShelf } from '../../../src/build/read-shelf.ts';
import { picture, slide } from './decks.ts';

/** A tutorial made of a deck, as it is written and as it compiles. */
interface Imported extends Compiled {
  readonly text: string;
  readonly files: readonly string[];
}

/** Imports a deck as the tutorial « essai ». */
export async function imported(bytes: Uint8Array): Promise<Imported> {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    const deck = readDeck(bytes);
    const planned = shortestPath(deck);
    await write(join(root, 'essai'), { id: 'essai', title: deck.title }, deck, planned);
    const [compiled] = compile(readShelf(root), simulations);
    const text = readFileSync(join(root, 'essai', 'fr.md'), 'utf8');
    return { ...compiled!, text, files: planned.media.map(({ file }) => file) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The picture, below the title, over all the rest of a slide. */
export const whole = { data: picture, altText: 'Un écran vide', x: 0, y: 0.625, w: 10, h: 5 };

/** A slide that shows it. */
export const shown = (title: string) => slide(title, (to) => void to.addImage(whole));

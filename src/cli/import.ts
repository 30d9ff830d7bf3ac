import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import { isName, toName } from '../engine/source/names.ts';
import { simulations } from '../services/simulations.ts';
import { readShelf } from '../build/read-shelf.ts';
import { report } from '../build/report.ts';
import { readDeck } from './deck/deck.ts';
import { shortestPath } from './deck/plan.ts';
import { DeckRefused, refusals } from './deck/refusals.ts';
import { words } from './deck/words.ts';
import { write } from './deck/write.ts';

const MEGABYTES = 100;

/**
 * `npm run import -- deck.pptx [--id name]`: exit code 0 if the tutorial passes `check`, 1 if not yet, 2 if
 * nothing was written.
 */
async function importDeck(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { id: { type: 'string' }, root: { type: 'string', default: 'tutorials' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined) throw new DeckRefused(words.usage);
  const name = basename(path, extname(path));
  const id = values.id ?? toName(name);
  if (!isName(id)) throw new DeckRefused(words.badId(id, toName(id)));
  const folder = join(values.root, id);
  if (existsSync(folder)) throw new DeckRefused(words.exists(folder));
  const deck = readDeck(bytesOf(path));
  const planned = shortestPath(deck);
  await write(folder, { id, title: deck.title || name }, deck, planned);
  console.log([words.written(folder, planned), words.data].join('\n'));
  if (planned.notices.length > 0) console.log(`\n${words.notices(planned.notices)}`);
  return check(values.root, id);
}

function bytesOf(path: string): Uint8Array {
  if (!existsSync(path)) throw new DeckRefused(refusals.noFile(path));
  if (statSync(path).size > MEGABYTES * 1_000_000) throw new DeckRefused(refusals.tooLarge(MEGABYTES));
  return readFileSync(path);
}

/** Prints the problems of the tutorial just written. Returns the exit code. */
function check(root: string, id: string): number {
  const shelf = readShelf(root);
  const tutorials = shelf.tutorials.filter((tutorial) => tutorial.id === id);
  const problems = compile({ ...shelf, tutorials }, simulations).flatMap((one) => one.problems);
  console.log(`\n${problems.length > 0 ? words.left(report(problems)) : words.good(id)}`);
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await importDeck();
} catch (error) {
  if (!(error instanceof DeckRefused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

import { parseArgs } from 'node:util';
import { readShelf } from '../vite/read-shelf.ts';
import { compile, type Shelf } from '../engine/compile.ts';
import { simulations } from '../simulation/index.ts';
import { report } from '../vite/report.ts';
import { words } from './words.ts';

/** `npm run check`: exit 0 no problem, 1 problems, 2 could not run. */
function check(): number {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, root: { type: 'string' } } });
  const compiled = compile(shelfAt(values.root), simulations);
  const problems = compiled.flatMap((one) => one.problems);
  const tutorials = compiled.map(({ id, slides, words }) => ({ id, slides, langs: Object.keys(words) }));
  if (values.json) console.log(JSON.stringify({ problems, tutorials }));
  else console.log(problems.length > 0 ? report(problems) : words.noProblem(tutorials.length));
  return problems.length > 0 ? 1 : 0;
}

/** The tutorials of a folder; those of the project are known to it, so that links to them are good. */
function shelfAt(root: string | undefined): Shelf {
  const own = readShelf('tutorials');
  if (root === undefined) return own;
  const known = Object.fromEntries(own.tutorials.map(({ id }) => [id, {}]));
  const shelf = readShelf(root);
  return { ...shelf, announced: { ...own.announced, ...known, ...shelf.announced } };
}

try {
  process.exitCode = check();
} catch (error) {
  console.error(words.cannotCheck((error as Error).message));
  process.exitCode = 2;
}

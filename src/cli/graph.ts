import { parseArgs } from 'node:util';
import { readShelf } from '../vite/read-shelf.ts';
import { compile } from '../engine/compile.ts';
import { graphOf, mermaid } from '../engine/graph.ts';
import { simulations } from '../simulation/index.ts';
import { report } from '../vite/report.ts';
import { words } from './words.ts';

/** `npm run graph -- <tutorial> [--json]`: exit 1 if the tutorial has problems, 2 if there is none of that name. */
function graph(): number {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const compiled = compile(readShelf('tutorials'), simulations);
  const found = compiled.find(({ id }) => id === positionals[0]);
  if (!found) return fail(2, words.whichTutorial(compiled.map(({ id }) => id)));
  const text = found.words.fr;
  if (!found.route || !text) return fail(1, report(found.problems));
  const drawn = graphOf(found.route, text);
  console.log(values.json ? JSON.stringify(drawn) : mermaid(drawn));
  return 0;
}

function fail(code: number, message: string): number {
  console.error(message);
  return code;
}

process.exitCode = graph();

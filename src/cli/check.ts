import { parseArgs } from 'node:util';
import { isLang, type Lang } from '../engine/diagnostics/format.ts';
import { type Compiled, compile } from '../engine/compile.ts';
import type { Edit } from '../engine/diagnostics/position.ts';
import type { Shelf } from '../engine/source/files.ts';
import { simulations } from '../services/simulations.ts';
import { readShelf } from '../build/read-shelf.ts';
import { report, summary } from '../build/report.ts';
import { annotations } from './annotations.ts';
import { applyEdits } from './fix.ts';
import { words } from './words.ts';

/**
 * `npm run check`: exit code 0 without errors, 1 with errors, 2 if the check could not run. Warnings do not
 * change the exit code; `--fix` first makes the safe edits.
 */
function check(): number {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      fix: { type: 'boolean' },
      root: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const lang = langOf(values.lang);
  const look = () => compile(shelfAt(values.root), simulations, { lang });
  if (values.fix) console.error(words.fixed(applyEdits(editsOf(look()))));
  const compiled = look();
  const problems = compiled.flatMap((one) => one.problems);
  const tutorials = compiled.map(({ id, slides, words }) => ({ id, slides, langs: Object.keys(words) }));
  if (values.json) console.log(JSON.stringify({ problems, tutorials }));
  else
    console.log(
      [
        ...(problems.length > 0 ? [report(problems, lang)] : []),
        summary(problems, tutorials.length, lang),
      ].join('\n\n'),
    );
  if (process.env.GITHUB_ACTIONS === 'true' && !values.json) console.log(annotations(problems));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const editsOf = (compiled: readonly Compiled[]): Edit[] =>
  compiled.flatMap(({ problems }) => problems.flatMap(({ edit }) => edit ?? []));

function langOf(lang = 'fr'): Lang {
  if (isLang(lang)) return lang;
  throw new Error(words.whichLang(lang));
}

/** The tutorials of a folder. Links to the project's own tutorials are accepted too. */
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

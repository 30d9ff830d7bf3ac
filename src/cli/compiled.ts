import { compile, type Compiled } from '../engine/compile.ts';
import type { CompiledFlow } from '../engine/flow/flow.ts';
import type { Words } from '../engine/flow/words.ts';
import { simulations } from '../services/simulations.ts';
import { readShelf } from '../build/read-shelf.ts';
import { report } from '../build/report.ts';
import { words } from './words.ts';

/** A tutorial without errors. */
export interface Sound extends Compiled {
  readonly flow: CompiledFlow;
  readonly text: Words;
}

/**
 * The tutorial with this id, with its French words. If it has errors or does not exist, prints that and sets
 * the exit code, 1 or 2.
 */
export function soundTutorial(
  command: string,
  id: string | undefined,
  root = 'tutorials',
): Sound | undefined {
  const compiled = compile(readShelf(root), simulations);
  const found = compiled.find((one) => one.id === id);
  const { flow, words: { fr: text } = {} } = found ?? {};
  if (found && flow && text) return { ...found, flow, text };
  console.error(found ? report(found.problems) : words.whichTutorial(command, compiled.map(idOf)));
  process.exitCode = found ? 1 : 2;
  return undefined;
}

const idOf = ({ id }: Compiled): string => id;

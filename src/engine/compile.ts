import { ORIGINAL } from '../contract/languages.ts';
import type { Simulation } from '../contract/simulation.ts';
import { buildFlow } from './check/build-flow.ts';
import { canWalk, check, keepFromPlaying } from './check/index.ts';
import type { Problem } from './diagnostics/problem.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Subject } from './check/subject.ts';
import type { Reading } from './source/reading.ts';
import { type Lang, format } from './diagnostics/format.ts';
import type { Flow, CompiledFlow } from './flow/flow.ts';
import { described, sized } from './flow/picture-stage.ts';
import type { Shelf } from './source/files.ts';
import { readTutorial, tutorialsOf } from './source/read-tutorial.ts';
import { namesOf } from './check/simulation-names.ts';
import { compiledFlow, type Exploration, explore } from './explore/exploration.ts';
import type { Words } from './flow/words.ts';

/** A compiled tutorial: its flow and words, or the problems that prevent it from being played. */
export interface Compiled {
  readonly id: string;
  /** Name of the service taught, as authors pass it to `tutorial(…)`. */
  readonly simulation: string;
  /** Id of the service; absent if no service has that name. */
  readonly service: string | undefined;
  /** Number of slides. */
  readonly slides: number;
  readonly problems: readonly Problem[];
  /** The flow as written; absent if machine.ts could not be read. */
  readonly written: Flow | undefined;
  /** The playable flow; absent while there are errors. */
  readonly flow: CompiledFlow | undefined;
  /** The flow that a preview plays in spite of errors; absent if even a preview is impossible. */
  readonly draft: CompiledFlow | undefined;
  /** By language. */
  readonly words: Readonly<Record<string, Words>>;
}

/** Simulated services by the name that authors pass to `tutorial(…)`. */
export type Simulations = ReadonlyMap<string, Simulation>;

/** Explores a tutorial with its service. */
export type Explore = (flow: Flow, simulation: Simulation) => Exploration;

interface Tools {
  readonly simulations: Simulations;
  readonly lang: Lang;
  readonly walks: Explore;
}

/**
 * Compiles every tutorial of a folder; errors in one tutorial do not affect the others. Pure if `walks` is
 * pure.
 */
export function compile(
  shelf: Shelf,
  simulations: Simulations,
  { lang = 'fr', walks = explore }: Partial<Pick<Tools, 'lang' | 'walks'>> = {},
): Compiled[] {
  const read = shelf.tutorials.map(readTutorial);
  const tutorials = tutorialsOf(read, shelf.announced);
  const names = new Map([...simulations].map(([name, simulation]) => [name, namesOf(simulation)]));
  const tools = { simulations, lang, walks };
  return read.map((reading) => compileOne({ ...reading, simulations: names, tutorials }, tools));
}

const nothingBuilt: ReturnType<typeof buildFlow> = { refused: [] };

function compileOne(subject: Omit<Subject, 'exploration'>, { simulations, lang, walks }: Tools): Compiled {
  const { simulation: name = '' } = subject.machine;
  const simulation = simulations.get(name);
  const { flow, refused } = canWalk(subject) ? buildFlow(subject.machine) : nothingBuilt;
  const found = flow && simulation ? walks(flow, simulation) : undefined;
  const diagnostics = [...refused, ...check({ ...subject, exploration: found })];
  const isSound = diagnostics.every(({ severity }) => severity === 'warning');
  const draft =
    flow && found && isPlayable(subject, diagnostics)
      ? compiledFlow(sized(flow, subject.media), found)
      : undefined;
  return {
    id: subject.tutorial,
    simulation: name,
    service: simulation?.manifest.id,
    slides: Object.keys(subject.machine.flow?.slides ?? {}).length,
    problems: diagnostics.map((one) => format(one, lang)),
    written: subject.machine.flow,
    flow: isSound ? draft : undefined,
    draft,
    words: wordsOf(subject),
  };
}

/**
 * Whether the draft of a tutorial can be played, once its flow has been explored, in spite of other errors.
 */
function isPlayable({ tutorial, machine, texts }: Reading, diagnostics: readonly Diagnostic[]): boolean {
  const hasWords = texts.get(ORIGINAL)?.words !== undefined;
  const isItself = machine.flow?.id === tutorial;
  return hasWords && isItself && !keepFromPlaying(diagnostics);
}

const wordsOf = ({ machine: { flow }, texts }: Reading): Record<string, Words> =>
  Object.fromEntries(
    [...texts].flatMap(([lang, { words }]) =>
      words ? [[lang, flow ? described(words, flow) : words] as const] : [],
    ),
  );

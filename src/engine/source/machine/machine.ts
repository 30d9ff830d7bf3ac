import type { Position } from '../../diagnostics/position.ts';
import { type Diagnostic, error, type Report } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/position.ts';
import type { Flow } from '../../flow/flow.ts';
import { entriesOf, fieldsOf, textOf } from './fields.ts';
import { type Entry, positionOf, readLiteral } from './literal.ts';
import { readSlide, type SlideMachinePositions } from './slide.ts';
import { parseShell } from './syntax.ts';
import { isName, toName } from '../names.ts';
import { plainLines } from '../text/lines.ts';

/** Most characters of a machine.ts. */
const FILE_LIMIT = 300_000;

/** Positions of the parts of a machine.ts. */
export interface MachinePositions {
  readonly simulation: Position;
  readonly id: Position;
  readonly initial: Position;
  readonly slides: ReadonlyMap<string, SlideMachinePositions>;
}

/** Contents of a machine.ts. The flow lacks what could not be read; undefined if nothing could be read. */
export interface MachineReading {
  readonly where: SourceFile;
  readonly flow: Flow | undefined;
  /** The name given to `tutorial(…)`. */
  readonly simulation: string | undefined;
  readonly positions: MachinePositions;
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads an author's machine.ts from its syntax tree, without running it. Never throws; errors are in
 * `problems`.
 */
export function readMachine(source: string | undefined, where: SourceFile): MachineReading {
  if (source === undefined)
    return { ...nothing(where), problems: [error({ ...where, ...top }, 'missing-machine')] };
  const limit = error({ ...where, ...top }, 'machine-too-large', FILE_LIMIT);
  if (source.length > FILE_LIMIT) return { ...nothing(where), problems: [limit] };
  try {
    return read(plainLines(source), where);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return { ...nothing(where), problems: [error({ ...where, ...top }, 'machine-too-nested')] };
  }
}

const top: Position = { line: 1, column: 1 };

const nothing = (where: SourceFile) => ({
  where,
  flow: undefined,
  simulation: undefined,
  positions: { simulation: top, id: top, initial: top, slides: new Map<string, SlideMachinePositions>() },
});

/** Gives the reporter of problems of a slide, or of the whole file. */
type Reporter = (slide?: string) => Report<Position>;

function read(source: string, where: SourceFile): MachineReading {
  const problems: Diagnostic[] = [];
  const reporter: Reporter =
    (slide) =>
    (at, rule, ...params) => {
      const whose = slide === undefined ? where : { ...where, slide };
      problems.push(error({ ...whose, ...at }, rule, ...params));
    };
  const report = reporter();
  const shell = parseShell(source, report);
  if (!shell) return { ...nothing(where), problems };
  const keyAt = positionOf(shell.file, shell.machine);
  const reportUnder = ([key, slide]: readonly string[]) => reporter(key === 'states' ? slide : undefined);
  const value = readLiteral(shell.machine, { file: shell.file, reportUnder });
  const { flow, positions } = readRoot({ key: 'tutorial', keyAt, value }, reporter);
  const simulation = positionOf(shell.file, shell.simulation);
  return {
    where,
    flow,
    simulation: shell.simulation.text,
    positions: { ...positions, simulation },
    problems,
  };
}

const keys = ['id', 'initial', 'states'] as const;

function readRoot(root: Entry, reporter: Reporter) {
  const report = reporter();
  const fields = fieldsOf(root, keys, report);
  for (const key of keys) if (!fields.has(key)) report(root.keyAt, 'machine-missing-key', key);
  const id = fields.get('id');
  const initial = fields.get('initial');
  const slides = entriesOf(fields.get('states'), report)
    .filter((state) => hasGoodName(state, reporter(state.key)))
    .map((state) => [state.key, readSlide(state, reporter(state.key))] as const);
  return {
    flow: {
      id: textOf(id, 'id', report) ?? '',
      initial: textOf(initial, 'initial', report) ?? '',
      slides: Object.fromEntries(slides.map(([name, { flow }]) => [name, flow])),
    },
    positions: {
      id: id?.value.at ?? root.keyAt,
      initial: initial?.value.at ?? root.keyAt,
      slides: new Map(slides.map(([name, { positions }]) => [name, positions])),
    },
  };
}

/**
 * Whether the state is kept. A badly written name is reported and kept, so that transitions to it stay known;
 * a name that objects inherit is refused.
 */
function hasGoodName({ key, keyAt }: Entry, report: Report<Position>): boolean {
  if (!isName(key)) report(keyAt, 'wrong-name', key.slice(0, 60), toName(key));
  return !(key in {});
}

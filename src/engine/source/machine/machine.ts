import type { Place } from '../../diagnostics/problem.ts';
import { type Fault, fault, type Report, type Where } from '../../diagnostics/diagnostic.ts';
import type { Flow } from '../../flow/flow.ts';
import { entriesOf, fieldsOf, textOf } from './fields.ts';
import { type Entry, placeOf, readLiteral } from './literal.ts';
import { readSlide, type SlideMachinePlaces } from './slide.ts';
import { parseShell } from './syntax.ts';
import { isName, toName } from '../names.ts';
import { plainLines } from '../text/lines.ts';

/** Characters of a machine.ts. */
const FILE_LIMIT = 300_000;

/** Where things stand in a machine.ts. */
export interface MachinePlaces {
  readonly simulation: Place;
  readonly id: Place;
  readonly initial: Place;
  readonly slides: ReadonlyMap<string, SlideMachinePlaces>;
}

/** What a machine.ts says. The flow is as complete as the problems allow; none if nothing could be read. */
export interface MachineReading {
  readonly where: Where;
  readonly flow: Flow | undefined;
  /** The name given to `tutorial(…)`. */
  readonly simulation: string | undefined;
  readonly places: MachinePlaces;
  readonly problems: readonly Fault[];
}

/** Reads an author's machine.ts, if there is one, from its syntax tree, without running it. Never throws. */
export function readMachine(source: string | undefined, where: Where): MachineReading {
  if (source === undefined)
    return { ...nothing(where), problems: [fault({ ...where, ...top }, 'missing-machine')] };
  const limit = fault({ ...where, ...top }, 'machine-too-large', FILE_LIMIT);
  if (source.length > FILE_LIMIT) return { ...nothing(where), problems: [limit] };
  try {
    return read(plainLines(source), where);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...nothing(where), problems: [fault({ ...where, ...top }, 'machine-too-nested')] };
  }
}

const top: Place = { line: 1, column: 1 };

const nothing = (where: Where) => ({
  where,
  flow: undefined,
  simulation: undefined,
  places: { simulation: top, id: top, initial: top, slides: new Map<string, SlideMachinePlaces>() },
});

/** Notes problems of a slide, or of the whole. */
type Reporter = (slide?: string) => Report<Place>;

function read(source: string, where: Where): MachineReading {
  const problems: Fault[] = [];
  const reporter: Reporter =
    (slide) =>
    (at, rule, ...params) => {
      const whose = slide === undefined ? where : { ...where, slide };
      problems.push(fault({ ...whose, ...at }, rule, ...params));
    };
  const report = reporter();
  const shell = parseShell(source, report);
  if (!shell) return { ...nothing(where), problems };
  const keyAt = placeOf(shell.file, shell.machine);
  const reportUnder = ([key, slide]: readonly string[]) => reporter(key === 'states' ? slide : undefined);
  const value = readLiteral(shell.machine, { file: shell.file, reportUnder });
  const { flow, places } = readRoot({ key: 'tutorial', keyAt, value }, reporter);
  const simulation = placeOf(shell.file, shell.simulation);
  return { where, flow, simulation: shell.simulation.text, places: { ...places, simulation }, problems };
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
    places: {
      id: id?.value.at ?? root.keyAt,
      initial: initial?.value.at ?? root.keyAt,
      slides: new Map(slides.map(([name, { places }]) => [name, places])),
    },
  };
}

/** A name that is only badly written is reported and kept, so that what leads to it stays known. */
function hasGoodName({ key, keyAt }: Entry, report: Report<Place>): boolean {
  if (!isName(key)) report(keyAt, 'wrong-name', key.slice(0, 60), toName(key));
  return !(key in {});
}

import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { SlideFlow } from '../../flow/flow.ts';
import { entriesOf, fieldsOf, textOf } from './fields.ts';
import type { Entry, Removal } from './literal.ts';
import { readStage, type StagePositions } from './stage.ts';

/** Positions of the parts of a slide in machine.ts. */
export interface SlideMachinePositions {
  readonly name: Position;
  /** Position of a chapter still declared in machine.ts. */
  readonly chapter: { readonly at: Position; readonly removal: Removal | undefined } | undefined;
  readonly stage: Position;
  readonly areas: StagePositions['areas'];
  readonly events: ReadonlyMap<string, { readonly event: Position; readonly target: Position }>;
}

/** Reads one state. Parts that can't be read are reported and stay empty; chapters come from the text. */
export function readSlide(state: Entry, report: Report<Position>) {
  const fields = fieldsOf(state, ['meta', 'on'], report);
  const meta = fields.get('meta');
  const about = fieldsOf(meta, ['chapter', 'stage', 'end'], report);
  const chapter = about.get('chapter');
  const [stage, stagePositions] = readStage(about.get('stage'), report);
  const transitions = entriesOf(fields.get('on'), report).map((entry) => readTransition(entry, report));
  const flow: SlideFlow = {
    chapter: '',
    stage,
    end: readEnd(about.get('end'), report),
    on: Object.fromEntries(transitions.map(({ event, target }) => [event, target])),
  };
  const positions: SlideMachinePositions = {
    name: state.keyAt,
    chapter: chapter && { at: chapter.keyAt, removal: chapter.removal ?? meta?.removal },
    stage: state.keyAt,
    ...stagePositions,
    events: new Map(transitions.map(({ event, at }) => [event, at])),
  };
  return { flow, positions };
}

function readEnd(end: Entry | undefined, report: Report<Position>): boolean {
  if (end?.value.kind === 'flag') return end.value.value;
  if (end && end.value.kind !== 'other') report(end.value.at, 'machine-wrong-value', end.key, 'end');
  return false;
}

const readTransition = (entry: Entry, report: Report<Position>) => ({
  event: entry.key,
  target: textOf(entry, 'target', report) ?? '',
  at: { event: entry.keyAt, target: entry.value.at },
});

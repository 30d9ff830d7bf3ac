import type { Place } from '../check/problem.ts';
import type { Report } from '../check/report.ts';
import type { SlideFlow, Stage } from '../flow.ts';
import { isName, toName } from '../names.ts';
import { entriesOf, fieldsOf, textOf } from './fields.ts';
import type { Entry } from './literal.ts';

/** Where things stand in a slide of machine.ts. */
export interface SlideMachinePlaces {
  readonly name: Place;
  readonly chapter: Place;
  /** Of the scene's name, or of `none`. */
  readonly stage: Place;
  readonly events: ReadonlyMap<string, { readonly event: Place; readonly target: Place }>;
}

/** Reads one state. What can't be read is reported and stays empty. */
export function readSlide(state: Entry, report: Report<Place>) {
  const fields = fieldsOf(state, ['meta', 'on'], report);
  const meta = fields.get('meta');
  const about = fieldsOf(meta, ['chapter', 'stage', 'end'], report);
  const chapter = about.get('chapter');
  const { stage, at: stageAt } = readStage(about.get('stage'), report);
  const transitions = entriesOf(fields.get('on'), report).map((entry) => readTransition(entry, report));
  if (!chapter) report(meta?.keyAt ?? state.keyAt, 'machine-missing-key', 'chapter');
  const flow: SlideFlow = {
    chapter: readChapter(chapter, report),
    stage,
    end: readEnd(about.get('end'), report),
    on: Object.fromEntries(transitions.map(({ event, target }) => [event, target])),
  };
  const places: SlideMachinePlaces = {
    name: state.keyAt,
    chapter: chapter?.value.at ?? state.keyAt,
    stage: stageAt ?? state.keyAt,
    events: new Map(transitions.map(({ event, at }) => [event, at])),
  };
  return { flow, places };
}

function readChapter(chapter: Entry | undefined, report: Report<Place>): string {
  const name = textOf(chapter, 'chapter', report) ?? '';
  if (name === '' || isName(name)) return name;
  if (chapter) report(chapter.value.at, 'wrong-name', name.slice(0, 60), toName(name));
  return '';
}

function readStage(stage: Entry | undefined, report: Report<Place>): { stage: Stage; at?: Place } {
  if (!stage) return { stage: { kind: 'continue' } };
  if (stage.value.kind === 'record') {
    const scene = fieldsOf(stage, ['scene'], report).get('scene');
    if (stage.value.entries.length === 0) report(stage.value.at, 'machine-wrong-value', stage.key, 'stage');
    const name = textOf(scene, 'stage', report) ?? '';
    return { stage: { kind: 'scene', name }, at: scene?.value.at ?? stage.value.at };
  }
  const isNone = stage.value.kind === 'text' && stage.value.value === 'none';
  if (!isNone && stage.value.kind !== 'other')
    report(stage.value.at, 'machine-wrong-value', stage.key, 'stage');
  return { stage: { kind: 'none' }, at: stage.value.at };
}

function readEnd(end: Entry | undefined, report: Report<Place>): boolean {
  if (end?.value.kind === 'flag') return end.value.value;
  if (end && end.value.kind !== 'other') report(end.value.at, 'machine-wrong-value', end.key, 'end');
  return false;
}

const readTransition = (entry: Entry, report: Report<Place>) => ({
  event: entry.key,
  target: textOf(entry, 'target', report) ?? '',
  at: { event: entry.keyAt, target: entry.value.at },
});

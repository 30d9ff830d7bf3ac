import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Area, Stage } from '../../flow/flow.ts';
import { isPartName, toPartName } from '../names.ts';
import { isPicturePath } from '../../flow/pictures.ts';
import { entriesOf, fieldsOf, textOf } from './fields.ts';
import type { Entry, Literal } from './literal.ts';

/** Positions of a stage and of the areas of its picture. */
export interface StagePositions {
  /** Position of the scene's name, the picture's name or `none`; absent if the service continues. */
  readonly stage?: Position;
  readonly areas: ReadonlyMap<string, { readonly name: Position; readonly box: Position }>;
}

type StageReading = readonly [Stage, StagePositions];

const noAreas: StagePositions['areas'] = new Map();

/** Reads the stage of a slide. */
export function readStage(stage: Entry | undefined, report: Report<Position>): StageReading {
  if (!stage) return [{ kind: 'continue' }, { areas: noAreas }];
  const { value, key } = stage;
  if (value.kind === 'record') return readRecord(stage, value, report);
  const isNone = value.kind === 'text' && value.value === 'none';
  if (!isNone && value.kind !== 'other') report(value.at, 'machine-wrong-value', key, 'stage');
  return [{ kind: 'none' }, { stage: value.at, areas: noAreas }];
}

function readRecord(stage: Entry, { entries, at }: Literal & { kind: 'record' }, report: Report<Position>) {
  if (entries.some(({ key }) => key === 'picture')) return readPicture(stage, report);
  const scene = fieldsOf(stage, ['scene', 'picture'], report).get('scene');
  if (entries.length === 0) report(at, 'machine-wrong-value', stage.key, 'stage');
  const name = textOf(scene, 'stage', report) ?? '';
  return [
    { kind: 'scene', name },
    { stage: scene?.value.at ?? at, areas: noAreas },
  ] as const;
}

function readPicture(stage: Entry, report: Report<Position>): StageReading {
  const fields = fieldsOf(stage, ['picture', 'areas'], report);
  const picture = fields.get('picture');
  const file = textOf(picture, 'stage', report) ?? '';
  const isGood = isPicturePath(file);
  if (picture && file && !isGood) report(picture.value.at, 'picture-not-allowed', file.slice(0, 60));
  const areas = entriesOf(fields.get('areas'), report).map((entry) => readArea(entry, report));
  return [
    {
      kind: 'picture',
      image: isGood ? file : '',
      areas: Object.fromEntries(areas.map(({ name, box }) => [name, box])),
    },
    {
      stage: (picture ?? stage).value.at,
      areas: new Map(areas.map(({ name, at }) => [name, at])),
    },
  ];
}

/** Reads an area. A badly written name is reported and kept, so that the name stays known. */
function readArea({ key, keyAt, value }: Entry, report: Report<Position>) {
  if (!isPartName(key)) report(keyAt, 'wrong-name', key.slice(0, 60), toPartName(key));
  const at = { name: keyAt, box: value.at };
  const numbers = value.kind === 'list' ? value.items.flatMap(numberOf) : [];
  const isWhole = value.kind === 'list' && value.items.length === 4 && numbers.length === 4;
  if (!isWhole && value.kind !== 'other') report(value.at, 'machine-wrong-value', key, 'area');
  const box = (isWhole ? numbers : [0, 0, 100, 100]) as unknown as Area;
  return { name: key, box, at };
}

const numberOf = (literal: Literal): number[] => (literal.kind === 'number' ? [literal.value] : []);

import type { Simulation } from '../simulation/contract.ts';
import { canWalk, check } from './check/index.ts';
import type { Problem } from './check/problem.ts';
import type { SimulationNames, Subject } from './check/subject.ts';
import type { Route } from './flow.ts';
import { readMachine } from './machine-source.ts';
import { described, sized } from './picture-stage.ts';
import type { Picture } from './pictures.ts';
import { routeOf, survey } from './survey.ts';
import { readText, type TextReading } from './text.ts';
import type { Words } from './words.ts';

/** What stands in a tutorial's folder. */
export interface TutorialFiles {
  readonly id: string;
  /** Path of the folder, as messages name it. */
  readonly folder: string;
  readonly machine: string;
  /** By language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly media: readonly Picture[];
}

/** A folder of tutorials. */
export interface Shelf {
  readonly tutorials: readonly TutorialFiles[];
  /** Announced, not written: id to title by language. */
  readonly announced: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A tutorial ready to play, or what is wrong with it. */
export interface Compiled {
  readonly id: string;
  /** How many. */
  readonly slides: number;
  readonly problems: readonly Problem[];
  /** Absent while there are problems. */
  readonly route: Route | undefined;
  /** By language. */
  readonly words: Readonly<Record<string, Words>>;
}

/** Simulated services by the name that authors give to `tutorial(…)`. */
export type Simulations = ReadonlyMap<string, Simulation>;

/** Compiles every tutorial of a folder; a broken one hides none of the others. Pure. */
export function compile(shelf: Shelf, simulations: Simulations): Compiled[] {
  const read = shelf.tutorials.map(readTutorial);
  const tutorials = new Map<string, readonly string[] | undefined>([
    ...Object.keys(shelf.announced).map((id) => [id, undefined] as const),
    ...read.map(({ tutorial, machine }) => [tutorial, Object.keys(machine.flow?.slides ?? {})] as const),
  ]);
  const names = new Map([...simulations].map(([name, simulation]) => [name, namesOf(simulation)]));
  return read.map((reading) => compileOne({ ...reading, simulations: names, tutorials }, simulations));
}

type Reading = Pick<Subject, 'tutorial' | 'machine' | 'texts' | 'media'>;

function readTutorial({ id, folder, machine, texts, media }: TutorialFiles): Reading {
  const readings = Object.entries(texts).map(([lang, source]): [string, TextReading] => [
    lang,
    readText(source, { file: `${folder}/${lang}.md`, tutorial: id, lang }),
  ]);
  return {
    tutorial: id,
    machine: readMachine(machine, { file: `${folder}/machine.ts`, tutorial: id }),
    texts: new Map(readings),
    media: new Map(media.map((picture) => [picture.file, picture])),
  };
}

const namesOf = ({ anchors, scenes, facts, delays }: Simulation): SimulationNames => ({
  anchors: Object.keys(anchors),
  scenes: Object.keys(scenes),
  facts,
  delays: Object.keys(delays),
});

function compileOne(subject: Omit<Subject, 'survey'>, simulations: Simulations): Compiled {
  const { flow, simulation: name } = subject.machine;
  const simulation = name === undefined ? undefined : simulations.get(name);
  const found = flow && simulation && canWalk(subject) ? survey(flow, simulation) : undefined;
  const problems = check({ ...subject, survey: found });
  const words = [...subject.texts].flatMap(([lang, text]) =>
    text.words ? [[lang, flow ? described(text.words, flow) : text.words] as const] : [],
  );
  return {
    id: subject.tutorial,
    slides: Object.keys(flow?.slides ?? {}).length,
    problems,
    route: flow && found && problems.length === 0 ? routeOf(sized(flow, subject.media), found) : undefined,
    words: Object.fromEntries(words),
  };
}

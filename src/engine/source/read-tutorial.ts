import { ORIGINAL } from '../../contract/languages.ts';
import { withChapters } from './chapters.ts';
import type { Shelf, TutorialFiles } from './files.ts';
import { readMachine } from './machine/machine.ts';
import type { Neighbour, Reading } from './reading.ts';
import { readText, type TextReading } from './text/text.ts';

/** Reads the files of a tutorial. Never throws; errors are in the readings. */
export function readTutorial({ id, folder, machine, texts, media, outside }: TutorialFiles): Reading {
  const readings = Object.entries(texts).map(([lang, source]): [string, TextReading] => [
    lang,
    readText(source, { file: `${folder}/${lang}.md`, tutorial: id, lang }),
  ]);
  const read = readMachine(machine, { file: `${folder}/machine.ts`, tutorial: id });
  const written = new Map(readings);
  const flow = read.flow && withChapters(read.flow, written.get(ORIGINAL));
  return {
    tutorial: id,
    machine: { ...read, flow },
    texts: written,
    media: new Map(media.map((picture) => [picture.file, picture])),
    outside: outside.map((path) => (path === '' ? folder : `${folder}/${path}`)),
  };
}

/** The tutorials of a shelf, written and announced, by id. */
export const tutorialsOf = (
  readings: readonly Reading[],
  announced: Shelf['announced'],
): ReadonlyMap<string, Neighbour> =>
  new Map([
    ...Object.entries(announced).map(([id, titles]) => [id, { titles }] as const),
    ...readings.map((reading) => [reading.tutorial, { titles: titlesOf(reading), reading }] as const),
  ]);

const titlesOf = ({ texts }: Reading): Record<string, string> =>
  Object.fromEntries([...texts].map(([lang, { words }]) => [lang, words?.title ?? '']));

import type { Subject } from '../../src/engine/check/subject.ts';
import { readMachine } from '../../src/engine/machine-source.ts';
import type { Picture } from '../../src/engine/pictures.ts';
import { readText } from '../../src/engine/text.ts';
import { door } from '../engine/fixtures/door.ts';

/** What the files of a tutorial hold. */
export interface Files {
  readonly machine: string;
  /** By language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly media?: readonly Picture[];
}

const names = {
  anchors: Object.keys(door.anchors),
  scenes: Object.keys(door.scenes),
  facts: door.facts,
  delays: Object.keys(door.delays),
};

/** A tutorial called « essai » over the door, before its survey. */
export const subjectOf = ({ machine, texts, media = [] }: Files): Omit<Subject, 'survey'> => ({
  tutorial: 'essai',
  machine: readMachine(machine, { file: 'machine.ts', tutorial: 'essai' }),
  texts: new Map(
    Object.entries(texts).map(([lang, source]) => [
      lang,
      readText(source, { file: `${lang}.md`, tutorial: 'essai', lang }),
    ]),
  ),
  simulations: new Map([
    ['maison', names],
    ['images', { anchors: [], scenes: [], facts: [], delays: [] }],
  ]),
  tutorials: new Map([
    ['essai', ['accueil', 'porte', 'salle', 'fin']],
    ['jardin', undefined],
  ]),
  media: new Map(media.map((picture) => [picture.file, picture])),
});

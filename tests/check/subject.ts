import type { Subject } from '../../src/engine/check/subject.ts';
import type { TutorialFiles } from '../../src/engine/source/files.ts';
import { readTutorial, tutorialsOf } from '../../src/engine/source/read-tutorial.ts';
import { namesOf } from '../../src/engine/check/simulation-names.ts';
import { images } from '../../src/services/index.ts';
import { door } from '../engine/fixtures/door.ts';

/** What the files of a tutorial hold. */
export type Files = Pick<TutorialFiles, 'machine' | 'texts'> &
  Partial<TutorialFiles> & {
    /** Other tutorials of the shelf. */
    readonly others?: readonly TutorialFiles[];
  };

const simulations = new Map([
  ['maison', namesOf(door)],
  ['images', namesOf(images)],
]);

const announced = { jardin: { fr: 'Visiter le jardin' } };

/** A tutorial called « essai » over the door, before its exploration. */
export function subjectOf({ others = [], ...files }: Files): Omit<Subject, 'exploration'> {
  const reading = readTutorial({ id: 'essai', folder: 'essai', media: [], outside: [], ...files });
  const tutorials = tutorialsOf([reading, ...others.map(readTutorial)], announced);
  return { ...reading, simulations, tutorials };
}

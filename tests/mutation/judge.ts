import { canWalk, check } from '../../src/engine/check/index.ts';
import type { Subject } from '../../src/engine/check/subject.ts';
import type { Neighbour, Reading } from '../../src/engine/source/reading.ts';
import type { TutorialFiles } from '../../src/engine/source/files.ts';
import { readTutorial, tutorialsOf } from '../../src/engine/source/read-tutorial.ts';
import { namesOf } from '../../src/engine/check/simulation-names.ts';
import { type Exploration, explore } from '../../src/engine/explore/exploration.ts';
import { simulations } from '../../src/services/simulations.ts';
import { readShelf } from '../../src/build/read-shelf.ts';
import { type Mutant, mutantsOf, mutated } from './mutants.ts';
import { signatureOf } from './signature.ts';

const names = new Map([...simulations].map(([name, simulation]) => [name, namesOf(simulation)]));

/** What is said of a mutant. `same`: a learner can do in it what could be done before. */
export type Verdict = 'same' | 'found' | 'survived';

type Walkable = Omit<Subject, 'exploration'>;

/** Judges the mutants of one tutorial among the others. */
export class Judge {
  readonly id: string;
  readonly mutants: readonly Mutant[];
  readonly #files: TutorialFiles;
  readonly #others: ReadonlyMap<string, Neighbour>;
  readonly #found: Exploration | undefined;
  readonly #signature: string | undefined;

  constructor(files: TutorialFiles, others: ReadonlyMap<string, Neighbour>) {
    this.id = files.id;
    this.#files = files;
    this.#others = others;
    const subject = this.#subject(files);
    this.#found = walk(subject);
    this.#signature = signatureOf(subject, this.#found);
    this.mutants = mutantsOf(files, subject);
  }

  /** What is said of the tutorial as it is. */
  falseAlarms = () => check({ ...this.#subject(this.#files), exploration: this.#found });

  judge(mutant: Mutant): Verdict {
    const subject = this.#subject(mutated(this.#files, mutant));
    const found = mutant.machine ? walk(subject) : this.#found;
    if (signatureOf(subject, found) === this.#signature) return 'same';
    return check({ ...subject, exploration: found }).length > 0 ? 'found' : 'survived';
  }

  #subject(files: TutorialFiles): Walkable {
    const reading: Reading = readTutorial(files);
    const tutorials = new Map([...this.#others, ...tutorialsOf([reading], {})]);
    return { ...reading, simulations: names, tutorials };
  }
}

function walk(subject: Walkable): Exploration | undefined {
  const { flow, simulation } = subject.machine;
  const service = simulations.get(simulation ?? '');
  return flow && service && canWalk(subject) ? explore(flow, service) : undefined;
}

/** A judge for each tutorial of the project. */
export function judges(): Judge[] {
  const { tutorials, announced } = readShelf('tutorials');
  const others = tutorialsOf(tutorials.map(readTutorial), announced);
  return tutorials.map((files) => new Judge(files, others));
}

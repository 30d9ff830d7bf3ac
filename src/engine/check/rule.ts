import type { Diagnostic, Params, Severity } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/messages/fr.ts';
import type { Edit, Location } from '../diagnostics/position.ts';
import type { Flow } from '../flow/flow.ts';
import type { Exploration } from '../explore/exploration.ts';
import type { MachineReading } from '../source/machine/machine.ts';
import type { Subject } from './subject.ts';

/**
 * What a rule needs in order to run. `files`: nothing more; `machine`: a readable machine; `walk`: an
 * exploration of the tutorial.
 */
interface Needs {
  readonly files: Subject;
  readonly machine: Subject & { readonly machine: MachineReading & { readonly flow: Flow } };
  readonly walk: Subject & { readonly exploration: Exploration };
}

const isMet: Readonly<Record<keyof Needs, (subject: Subject) => boolean>> = {
  files: () => true,
  machine: ({ machine }) => machine.flow !== undefined,
  walk: ({ exploration }) => exploration !== undefined,
};

/** A place where a rule is broken, with the parameters of its message. */
export interface Violation<P extends readonly unknown[] = readonly unknown[]> {
  readonly location: Location;
  readonly params: P;
  readonly edit?: Edit | undefined;
}

/** One kind of mistake. */
export interface Rule<C extends Code = Code, Need extends keyof Needs = keyof Needs> {
  readonly code: C;
  readonly severity: Severity;
  readonly needs: Need;
  /**
   * What a violation prevents even for a draft: the exploration with the service (`walk`), or the playing
   * (`play`).
   */
  readonly blocks?: 'walk' | 'play';
  readonly check: (subject: Needs[Need]) => readonly Violation<Readonly<Params<C>>>[];
}

/** Returns the rule, typed by its code. */
export const rule = <C extends Code, Need extends keyof Needs>(given: Rule<C, Need>): Rule<C, Need> => given;

export const violation = <P extends readonly unknown[]>(location: Location, ...params: P): Violation<P> => ({
  location,
  params,
});

/** A rule of any code and any need. */
export type AnyRule = Omit<Rule, 'check'> & { readonly check: (subject: never) => readonly Violation[] };

/** The diagnostics of a rule; none if what the rule needs is missing. */
export function violationsOf({ code, severity, needs, check }: AnyRule, subject: Subject): Diagnostic[] {
  if (!isMet[needs](subject)) return [];
  const found = check(subject as never);
  return found.map(({ location, params, edit }) => ({
    ...location,
    code,
    severity,
    params,
    ...(edit && { edit }),
  }));
}

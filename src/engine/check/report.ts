import { type Advice, messages, type Rule } from './messages.ts';
import { typeset } from '../typeset.ts';
import type { Place, Problem } from './problem.ts';

/** The file that is read, and whose it is. */
export interface Where {
  readonly file: string;
  readonly tutorial: string;
  readonly lang?: string;
}

/** Where exactly something is wrong. */
export interface Spot extends Where, Place {
  readonly slide?: string;
}

/** What a message needs to be told. */
export type Params<R extends Rule> = Parameters<(typeof messages)[R]>;

/** Notes a problem at an offset of the file that is read. */
export type Report<At> = <R extends Rule>(at: At, rule: R, ...params: Params<R>) => void;

/** The problem of a rule, in French. */
export function problem<R extends Rule>(spot: Spot, rule: R, ...params: Params<R>): Problem {
  const { message, fix } = (messages[rule] as (...params: Params<R>) => Advice)(...params);
  return { rule, message: typeset(message), fix: typeset(fix), ...spot };
}

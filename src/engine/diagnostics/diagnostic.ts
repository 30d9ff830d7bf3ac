import type { messages, Rule } from './messages/fr.ts';
import type { Place } from './problem.ts';

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

/** One thing wrong, not yet in words. */
export interface Fault extends Spot {
  readonly rule: Rule;
  readonly params: readonly unknown[];
}

/** What a message needs to be told. */
export type Params<R extends Rule> = Parameters<(typeof messages)[R]>;

/** Notes a fault at an offset of the file that is read. */
export type Report<At> = <R extends Rule>(at: At, rule: R, ...params: Params<R>) => void;

/** What breaks a rule. */
export const fault = <R extends Rule>(spot: Spot, rule: R, ...params: Params<R>): Fault => ({
  ...spot,
  rule,
  params,
});

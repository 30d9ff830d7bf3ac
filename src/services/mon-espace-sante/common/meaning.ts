import { meanings } from '../../../contract/meanings.ts';
import type { Context, Event } from '../models.ts';

const words = meanings<Context, Event>();

export const { outside, press, look, when, inState, equivalentTo } = words;

/** Meaning of an anchor, in the events of this service. */
export type Meaning = ReturnType<typeof press>;

export type Meanings = Readonly<Record<string, Meaning>>;

type TypedEvent = Exclude<Extract<Event, { text: string }>, { type: 'proof.write' }>['type'];

/** A field whose event has only the text. */
export const field = (type: TypedEvent, value: string): Meaning =>
  words.field((text) => ({ type, text }), value);

/**
 * One anchor `<name>-<id>` for each id. If `walked` lists only some ids, the other anchors are equivalent to
 * the first of these.
 */
export const each = <Name extends string, Id extends string>(
  name: Name,
  ids: readonly Id[],
  mean: (id: Id) => Meaning,
  walked: readonly Id[] = ids,
) =>
  Object.fromEntries(
    ids.map((id) => [
      `${name}-${id}`,
      walked.includes(id) ? mean(id) : equivalentTo(`${name}-${walked[0]}`, mean(id)),
    ]),
  ) as Record<`${Name}-${Id}`, Meaning>;

/** The anchors of a screen, from parts that several screens share. */
export const on = <Screen extends string, Parts extends Meanings>(screen: Screen, parts: Parts) =>
  Object.fromEntries(Object.entries(parts).map(([part, meaning]) => [`${screen}.${part}`, meaning])) as {
    readonly [Part in keyof Parts & string as `${Screen}.${Part}`]: Meaning;
  };

/**
 * Parts that can be used only while the page of the screen is in state `page`: plain, or with a dialog over
 * it.
 */
export const inPage = <Parts extends Meanings>(screen: string, page: string, parts: Parts) =>
  mapped(parts, (meaning) => words.inState({ [screen]: { page } }, meaning));

const mapped = <Parts extends Meanings>(parts: Parts, change: (meaning: Meaning) => Meaning) =>
  Object.fromEntries(Object.entries(parts).map(([part, meaning]) => [part, change(meaning)])) as {
    readonly [Part in keyof Parts]: Meaning;
  };

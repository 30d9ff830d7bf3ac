import type { AnyMachineSnapshot } from 'xstate';
import type { AnchorMeaning } from '../../../contract/anchor.ts';
import type { Dialog } from '../home/model.ts';
import type { Context, Event } from '../models.ts';

/** What a named part of a screen means, in the events of this service. */
export type Meaning = Omit<AnchorMeaning, 'press' | 'type'> & {
  readonly press?: Event;
  readonly type?: (text: string) => Event;
};

export type Meanings = Readonly<Record<string, Meaning>>;

type TypedEvent = Exclude<Extract<Event, { text: string }>, { type: 'proof.write' }>['type'];

const contextOf = (service: AnyMachineSnapshot) => service.context as Context;

export const outside: Meaning = { outside: true };
export const press = (event: Event): Meaning => ({ press: event });
export const look = (event: Event): Meaning => ({ press: event, readOnly: true });
export const field = (type: TypedEvent, value: string): Meaning => ({
  type: (text) => ({ type, text }),
  value,
});

/** There only in some states of the service. */
export const when = (is: (now: Context) => boolean, meaning: Meaning): Meaning => ({
  ...meaning,
  present: (service) => is(contextOf(service)) && (meaning.present?.(service) ?? true),
});

/** Means what the model means, for another thing of its kind: people press it, walks need not. */
export const equivalentTo = (model: string, meaning: Meaning): Meaning => ({
  ...meaning,
  equivalentTo: model,
});

/**
 * One part for each thing of a kind, named `<name>-<thing>`. Where some only are to be walked, the
 * others are like the first of these.
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

/** Parts that several screens have, under the name of one. */
export const on = <Screen extends string, Parts extends Meanings>(screen: Screen, parts: Parts) =>
  Object.fromEntries(Object.entries(parts).map(([part, meaning]) => [`${screen}.${part}`, meaning])) as {
    readonly [Part in keyof Parts & string as `${Screen}.${Part}`]: Meaning;
  };

/** Parts that cannot be used while a dialog stands over them. */
export const below = <Parts extends Meanings>(parts: Parts) =>
  mapped(parts, (meaning) => when(({ dialog }) => dialog === undefined, meaning));

/** Parts of a dialog. */
export const inDialog = <Parts extends Meanings>(name: Dialog, parts: Parts) =>
  mapped(parts, (meaning) => when(({ dialog }) => dialog === name, meaning));

const mapped = <Parts extends Meanings>(parts: Parts, change: (meaning: Meaning) => Meaning) =>
  Object.fromEntries(Object.entries(parts).map(([part, meaning]) => [part, change(meaning)])) as {
    readonly [Part in keyof Parts]: Meaning;
  };

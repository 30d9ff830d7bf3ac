import { type ActionFunction, assertEvent, assign, type EventObject } from 'xstate';

/** Those events that may be of that type. */
type OfType<Event extends EventObject, Type> = Event extends { readonly type: infer Types }
  ? Type extends Types
    ? Event
    : never
  : never;

/** What of the context is another after an event. */
type Change<Context> = (now: Context, event: EventObject) => Partial<Context>;

/** The vocabulary in which a concern says what its named actions change, in its own state and events. */
export function changes<State, Event extends EventObject>() {
  return {
    /** The state after what happened; nothing of the event is needed. */
    become: (change: (now: State) => Partial<State>): Change<State> => change,
    /** The state after an event of that type, which carries something. */
    on:
      <Type extends Event['type']>(
        type: Type,
        change: (now: State, event: OfType<Event, Type>) => Partial<State>,
      ): Change<State> =>
      (now, event) => {
        assertEvent(event, type);
        return change(now, event as OfType<Event, Type>);
      },
  };
}

type Action<Context extends object, Event extends EventObject> = ActionFunction<
  Context,
  Event,
  Event,
  undefined,
  never,
  never,
  never,
  never,
  never
>;

/** The same changes as actions of the machine, by name. */
export const toActions = <Context extends object, Event extends EventObject, Name extends string>(
  byName: Readonly<Record<Name, Change<Context>>>,
) =>
  Object.fromEntries(
    Object.entries<Change<Context>>(byName).map(([name, change]) => [
      name,
      assign<Context, Event, undefined, Event, never>(({ context, event }) => change(context, event)),
    ]),
  ) as unknown as Record<Name, Action<Context, Event>>;

import { type ActionFunction, assertEvent, assign, type EventObject } from 'xstate';

/** Members of the union `Event` whose `type` can be `Type`. */
type OfType<Event extends EventObject, Type> = Event extends { readonly type: infer Types }
  ? Type extends Types
    ? Event
    : never
  : never;

/** Computes the properties of the context that change. */
type Change<Context> = (now: Context, event: EventObject) => Partial<Context>;

/** Helpers with which a concern declares its named actions, typed by its own state and events. */
export function changes<State, Event extends EventObject>() {
  return {
    /** An action that does not read its event. */
    become: (change: (now: State) => Partial<State>): Change<State> => change,
    /** An action that reads its event. Throws if the event has another type. */
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

/** XState actions that make these changes, by the same names. */
export const toActions = <Context extends object, Event extends EventObject, Name extends string>(
  byName: Readonly<Record<Name, Change<Context>>>,
) =>
  Object.fromEntries(
    Object.entries<Change<Context>>(byName).map(([name, change]) => [
      name,
      assign<Context, Event, undefined, Event, never>(({ context, event }) => change(context, event)),
    ]),
  ) as unknown as Record<Name, Action<Context, Event>>;

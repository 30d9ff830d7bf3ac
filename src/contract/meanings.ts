import type { AnyMachineSnapshot, EventObject } from 'xstate';
import type { AnchorMeaning } from './anchor.ts';
import type { ScenarioValue } from './simulation.ts';

/** A fictional text that is the same in every state of the service. */
export const always = (text: string): ScenarioValue => ({ text: () => text });

/** Helpers with which a service declares its anchors, typed by its own context and events. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names both
export function meanings<Context, Event extends EventObject>() {
  type Meaning = Omit<AnchorMeaning, 'press' | 'type'> & {
    readonly press?: Event;
    readonly type?: (text: string) => Event;
  };
  const contextOf = (service: AnyMachineSnapshot) => service.context as Context;

  return {
    /** The part leads, on the real site, to a page that is not simulated. */
    outside: { outside: true } satisfies Meaning as Meaning,
    press: (event: Event): Meaning => ({ press: event }),
    /** A press only shows or copies something and changes no data. */
    look: (event: Event): Meaning => ({ press: event, readOnly: true }),
    /**
     * A field, with the event for a typed text and the name of the scenario value that belongs in the field.
     */
    field: (write: (text: string) => Event, value: string): Meaning => ({ type: write, value }),
    /** The part is present only while `is` returns true for the context. */
    when: (is: (now: Context) => boolean, meaning: Meaning): Meaning => ({
      ...meaning,
      present: (service) => is(contextOf(service)) && (meaning.present?.(service) ?? true),
    }),
    /** The part is present only while the machine is in `state`, written as for `snapshot.matches`. */
    inState: (state: object | string, meaning: Meaning): Meaning => ({
      ...meaning,
      present: (service) => service.matches(state) && (meaning.present?.(service) ?? true),
    }),
    /** The part does the same as `model` for another item of the same kind: searches of gestures skip it. */
    equivalentTo: (model: string, meaning: Meaning): Meaning => ({ ...meaning, equivalentTo: model }),
  };
}

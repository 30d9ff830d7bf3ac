import type { AnyMachineSnapshot, EventObject } from 'xstate';
import type { AnchorMeaning } from './anchor.ts';
import type { ScenarioValue } from './simulation.ts';

/** A fictional text that is the same in every state of the service. */
export const always = (text: string): ScenarioValue => ({ text: () => text });

/** The vocabulary in which a service says what its named parts mean, in its own events and context. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names both
export function meanings<Context, Event extends EventObject>() {
  type Meaning = Omit<AnchorMeaning, 'press' | 'type'> & {
    readonly press?: Event;
    readonly type?: (text: string) => Event;
  };
  const contextOf = (service: AnyMachineSnapshot) => service.context as Context;

  return {
    /** On the real site it leads to a page that is not simulated. */
    outside: { outside: true } satisfies Meaning as Meaning,
    press: (event: Event): Meaning => ({ press: event }),
    /** Looks or copies, and changes nothing of what was done. */
    look: (event: Event): Meaning => ({ press: event, readOnly: true }),
    /** A field, and the name of the scenario value that belongs in it. */
    field: (write: (text: string) => Event, value: string): Meaning => ({ type: write, value }),
    /** There only in some states of the service. */
    when: (is: (now: Context) => boolean, meaning: Meaning): Meaning => ({
      ...meaning,
      present: (service) => is(contextOf(service)) && (meaning.present?.(service) ?? true),
    }),
    /** There only while the machine stands in a state, named as `snapshot.matches` names it. */
    inState: (state: object | string, meaning: Meaning): Meaning => ({
      ...meaning,
      present: (service) => service.matches(state) && (meaning.present?.(service) ?? true),
    }),
    /** Means what the model means, for another thing of its kind: people press it, searches need not. */
    equivalentTo: (model: string, meaning: Meaning): Meaning => ({ ...meaning, equivalentTo: model }),
  };
}

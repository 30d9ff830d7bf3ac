import { emit, setup } from 'xstate';
import type { ClosedBy } from '../../contract/layer.ts';
import { toActions } from '../changes.ts';
import { actions, type Context, type Event, type Fact, guards } from './models.ts';

interface Emitted {
  readonly type: Fact;
}

/** What the states of this service are made with: what they may ask, do and tell, by name. */
export const base = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    emitted: {} as Emitted,
    /** What differs from the usual start. */
    input: undefined as Partial<Context> | undefined,
    tags: {} as ClosedBy,
  },
  guards,
  actions: {
    ...toActions<Context, Event, keyof typeof actions>(actions),
    did: emit<Context, Event, { readonly fact: Fact }, Event, Emitted>((_, { fact }) => ({ type: fact })),
  },
});

/** Tells what happened, for whoever listens: tutorials do, the service does not know. */
export const did = (fact: Fact) => ({ type: 'did', params: { fact } }) as const;

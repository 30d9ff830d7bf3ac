import { emit, setup } from 'xstate';
import type { ClosedBy } from '../../contract/layer.ts';
import { toActions } from '../changes.ts';
import { actions, type Context, type Event, type Fact, guards } from './models.ts';

interface Emitted {
  readonly type: Fact;
}

/** XState setup of the service: types, guards and actions that its states use by name. */
export const base = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    emitted: {} as Emitted,
    /** Parts of the context that differ from the usual start. */
    input: undefined as Partial<Context> | undefined,
    tags: {} as ClosedBy,
  },
  guards,
  actions: {
    ...toActions<Context, Event, keyof typeof actions>(actions),
    did: emit<Context, Event, { readonly fact: Fact }, Event, Emitted>((_, { fact }) => ({ type: fact })),
  },
});

/** Emits a fact. Tutorials listen to facts; the service does not depend on them. */
export const did = (fact: Fact) => ({ type: 'did', params: { fact } }) as const;

import { setup } from 'xstate';
import { type Context, type Event, type Fact, guards } from './models.ts';

/** What the states of every concern are made with. */
export const base = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    emitted: {} as { readonly type: Fact },
    input: undefined as Partial<Context> | undefined,
  },
  guards,
});

/** Tells what happened. */
export const did = (fact: Fact) => base.emit({ type: fact });

import { setup } from 'xstate';
import { type Context, type Event, type Fact, guards } from './models.ts';

/** What the states of new screens are made with; the older ones stand on `common/states.ts`. */
export const base = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    emitted: {} as { readonly type: Fact },
    /** What differs from the usual start. */
    input: undefined as Partial<Context> | undefined,
  },
  guards,
});

export { did } from './common/states.ts';

import { setup } from 'xstate';
import { verdicts } from './account/model.ts';
import { found } from './catalogue/books.ts';
import type { Context, Event, Fact } from './models.ts';

/** What the states of every concern are made with. */
export const base = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    emitted: {} as { readonly type: Fact },
    input: undefined as Partial<Context> | undefined,
  },
  guards: {
    findsBooks: ({ context: { search } }) => search.query.trim() !== '' && found(search.query).length > 0,
    hasQuery: ({ context: { search } }) => search.query.trim() !== '',
    isSignedIn: ({ context: { account } }) => account.signedIn,
    isBlank: ({ context }) => verdicts(context).includes('empty'),
    opensAccount: ({ context }) => verdicts(context).every((verdict) => verdict === 'right'),
    wantsToReserve: ({ context: { goal } }) => goal === 'reserver',
    hasPlace: ({ context: { place } }) => place !== undefined,
  },
});

/** Tells what happened. */
export const did = (fact: Fact) => base.emit({ type: fact });

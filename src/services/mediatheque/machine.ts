import { assign } from 'xstate';
import { base } from './base.ts';
import { context } from './models.ts';
import { states } from './states.ts';

/** The library's site, and the mailbox beside it. A top-level state is a screen of the browser. */
export const machine = base.createMachine({
  id: 'mediatheque',
  context: ({ input }) => ({ ...context, ...input }),
  initial: 'accueil',
  on: {
    'device.use': { actions: assign({ device: ({ event }) => event.device }) },
    'mail.open': { actions: base.assign({ mail: { read: true, open: true } }) },
    'mail.close': { actions: base.assign({ mail: { read: true, open: false } }) },
  },
  states,
});

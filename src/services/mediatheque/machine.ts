import { base } from './base.ts';
import { context } from './models.ts';
import { states } from './states.ts';

/** The library's site with its mailbox. A top-level state is a screen of the browser. */
export const machine = base.createMachine({
  id: 'mediatheque',
  context: ({ input }) => ({ ...context, ...input }),
  initial: 'accueil',
  on: {
    'device.use': { actions: 'useDevice' },
    'mail.open': { actions: 'openMail' },
    'mail.close': { actions: 'closeMail' },
  },
  states,
});

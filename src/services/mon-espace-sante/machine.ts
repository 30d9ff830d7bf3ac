import { base } from './base.ts';
import { to } from './home/page.ts';
import { context } from './models.ts';
import { states } from './states.ts';

/** The simulated service: a top-level state is a screen of the browser. Pure: no clock, no chance, no effect. */
export const machine = base.createMachine({
  id: 'mon-espace-sante',
  context: ({ input }) => ({ ...context, ...input }),
  initial: 'nouvel-onglet',
  on: {
    'device.use': { actions: 'useDevice' },
    'mail.open': { actions: 'openMail' },
    'mail.close': { actions: 'closeMail' },
    'message.copy': { actions: 'noteCopy' },
    'notification.follow': { target: to('identification'), actions: 'leaveMailbox' },
  },
  states,
});

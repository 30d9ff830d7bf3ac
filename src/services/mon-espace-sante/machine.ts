import { base } from './base.ts';
import { ofDevices } from './home/page.ts';
import { context } from './models.ts';
import { states } from './states.ts';

/** The simulated service: a top-level state is a screen of the browser. Pure: no clock, no chance, no effect. */
export const machine = base.createMachine({
  id: 'mon-espace-sante',
  context: ({ input }) => ({ ...context, ...input }),
  initial: 'nouvel-onglet',
  on: ofDevices,
  states,
});

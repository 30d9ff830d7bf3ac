import { assign, createMachine } from 'xstate';
import { type Context, context, type Device, type Fact, type ServiceEvent } from './context.ts';
import { look, openMail } from './delivery.ts';
import { codeScreens } from './machine/code.ts';
import { become } from './machine/config.ts';
import { lostScreens } from './machine/lost.ts';
import { signInScreens } from './machine/sign-in.ts';

const useDevice = ({ delivery }: Context, device: Device): Partial<Context> => ({
  device,
  delivery: delivery && look(delivery, device === 'telephone'),
});

/** The simulated service: a state is a screen of the browser. Pure: no clock, no chance, no effect. */
export const machine = createMachine({
  types: {} as { context: Context; events: ServiceEvent; emitted: { readonly type: Fact } },
  id: 'mon-espace-sante',
  context,
  initial: 'nouvel-onglet',
  on: {
    'device.use': { actions: assign(({ context, event }) => useDevice(context, event.device)) },
    'mail.open': { actions: become(({ delivery }) => ({ delivery: delivery && openMail(delivery) })) },
    'mail.close': {
      actions: become(({ delivery }) => ({ delivery: delivery && { ...delivery, open: false } })),
    },
    'message.copy': {
      actions: become(({ delivery }) => ({ delivery: delivery && { ...delivery, copied: true } })),
    },
  },
  states: { ...signInScreens, ...codeScreens, ...lostScreens },
});

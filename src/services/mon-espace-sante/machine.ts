import { assign, createMachine } from 'xstate';
import { type Context, context, type Event, type Fact, guards } from './models.ts';
import type { Device } from './devices/model.ts';
import { look, openMail } from './devices/delivery.ts';
import { become, type Screens } from './common/states.ts';
import { states } from './states.ts';

const useDevice = ({ delivery }: Context, device: Device): Partial<Context> => ({
  device,
  delivery: delivery && look(delivery, device === 'telephone'),
});

/** What is said of a screen goes with it. */
const clearing = (screens: Screens): Screens => {
  const exit = become(() => ({ dialog: undefined, snackbar: undefined }));
  return Object.fromEntries(Object.entries(screens).map(([name, screen]) => [name, { ...screen, exit }]));
};

/** The simulated service: a state is a screen of the browser. Pure: no clock, no chance, no effect. */
/* `createMachine`, not `setup`, which every tutorial would load with XState at its first slide: 0.6 kB. */
export const machine = createMachine(
  {
    types: {} as {
      context: Context;
      events: Event;
      emitted: { readonly type: Fact };
      /** What differs from the usual start. */
      input: Partial<Context> | undefined;
    },
    id: 'mon-espace-sante',
    context: ({ input }) => ({ ...context, ...input }),
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
      'notification.follow': {
        target: '.identification',
        actions: become(() => ({ device: 'navigateur', delivery: undefined })),
      },
      'dialog.open': { actions: assign({ dialog: ({ event }) => event.dialog }) },
      'dialog.close': { actions: assign({ dialog: undefined }) },
    },
    states: clearing(states),
  },
  { guards },
);

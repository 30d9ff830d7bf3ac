import { assign, createMachine, emit } from 'xstate';
import { opensTheSite, refuseAddress } from './address.ts';
import { type Context, context, type Device, type Fact, type ServiceEvent } from './context.ts';
import { type CodeWay, deliver, provesIdentity, refuseCode, waited, writeCode } from './one-time-code.ts';
import { identifies, refuse, writeIdentifier, writePassword } from './sign-in.ts';

/** Tells what happened, for whoever listens: tutorials do, the service does not know. */
const did = (fact: Fact) =>
  emit<Context, ServiceEvent, undefined, ServiceEvent, { readonly type: Fact }>({ type: fact });

/** Looking at the device where the code arrived by SMS is reading it; a mail has to be opened. */
function useDevice(now: Context, device: Device): Context {
  const read = now.code.read || (device === 'telephone' && now.code.way === 'sms');
  return { ...now, device, code: { ...now.code, read } };
}

function sendCode(now: Context, way: CodeWay): Context {
  return { ...now, code: deliver(now.code, way), mailOpen: false };
}

/** The simulated service: a state is a screen of the browser. Pure: no clock, no chance, no effect. */
export const machine = createMachine({
  types: {} as { context: Context; events: ServiceEvent; emitted: { readonly type: Fact } },
  id: 'mon-espace-sante',
  context,
  initial: 'nouvel-onglet',
  on: {
    'device.use': { actions: assign(({ context, event }) => useDevice(context, event.device)) },
  },
  states: {
    'nouvel-onglet': {
      on: {
        'address.write': {
          actions: assign({ address: ({ event }) => ({ text: event.text, refused: undefined }) }),
        },
        'address.open': [
          {
            guard: ({ context }) => opensTheSite(context.address),
            target: 'accueil-public',
            actions: did('site-ouvert'),
          },
          {
            actions: [
              assign({ address: ({ context }) => refuseAddress(context.address) }),
              did('adresse-refusee'),
            ],
          },
        ],
      },
    },
    'accueil-public': { on: { 'sign-in.open': 'identification' } },
    identification: {
      on: {
        'identifier.write': {
          actions: assign({ signIn: ({ context, event }) => writeIdentifier(context.signIn, event.text) }),
        },
        'password.write': {
          actions: assign({ signIn: ({ context, event }) => writePassword(context.signIn, event.text) }),
        },
        'sign-in.submit': [
          {
            guard: ({ context }) => identifies(context.signIn),
            target: 'choix-du-code',
            actions: did('identification-acceptee'),
          },
          {
            actions: [
              assign({ signIn: ({ context }) => refuse(context.signIn) }),
              did('identification-refusee'),
            ],
          },
        ],
      },
    },
    'choix-du-code': {
      on: {
        'code.ask': {
          target: 'code-a-usage-unique',
          actions: [assign(({ context, event }) => sendCode(context, event.way)), did('code-envoye')],
        },
      },
    },
    'code-a-usage-unique': {
      on: {
        'code.write': {
          actions: assign({ code: ({ context, event }) => writeCode(context.code, event.text) }),
        },
        'code.submit': [
          {
            guard: ({ context }) => provesIdentity(context.code),
            target: 'accueil',
            actions: did('connexion-reussie'),
          },
          { actions: [assign({ code: ({ context }) => refuseCode(context.code) }), did('code-refuse')] },
        ],
        'code.resend': [
          {
            guard: ({ context }) => context.code.waiting,
            actions: assign({ code: ({ context }) => ({ ...context.code, refused: 'too-soon' as const }) }),
          },
          {
            actions: [
              assign(({ context }) => sendCode(context, context.code.way ?? 'e-mail')),
              did('code-renvoye'),
            ],
          },
        ],
        'code.copy': { actions: assign({ code: ({ context }) => ({ ...context.code, copied: true }) }) },
        'mail.open': {
          actions: assign(({ context }) => ({
            mailOpen: true,
            code: { ...context.code, read: true },
          })),
        },
        'mail.close': { actions: assign({ mailOpen: false }) },
        wait: { actions: assign({ code: ({ context }) => waited(context.code) }) },
      },
    },
    accueil: {},
  },
});

import { always, meanings } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import type { DeliveryWay } from '../devices/delivery.ts';
import type { State as Devices } from '../devices/model.ts';
import { colette } from '../people.ts';
import { type Address, address, opensTheSite, siteAddress } from './address.ts';
import { identify, openSignIn, openSite } from './moves.ts';
import { codeNumber, type OneTimeCode, oneTimeCode, provesIdentity } from './one-time-code.ts';
import { judgeIdentifier, judgePassword, type SignIn, signIn } from './sign-in.ts';

/** State of the screens from a new tab to the account. */
export interface State {
  readonly address: Address;
  readonly signIn: SignIn;
  readonly code: OneTimeCode;
  /** The password that opens the account now. */
  readonly password: string;
}

export const state: State = { address, signIn, code: oneTimeCode, password: colette.password };

export type Event =
  | {
      readonly type: 'address.write' | 'identifier.write' | 'password.write' | 'code.write';
      readonly text: string;
    }
  | { readonly type: 'address.open' | 'sign-in.open' | 'sign-in.submit' }
  | { readonly type: 'identifier.lost' | 'password.lost' | 'code.submit' | 'code.resend' }
  | { readonly type: 'code.ask'; readonly way: DeliveryWay }
  | { readonly type: 'wait'; readonly delay: string };

export const remembered = {
  password: {
    reason: 'The account opens with it at the next identification.',
    of: ({ context }: { context: State }) => context.password,
  },
};

export const facts = [
  'site-ouvert',
  'adresse-refusee',
  'identification-acceptee',
  'identification-refusee',
  'code-envoye',
  'code-renvoye',
  'code-accepte',
  'code-refuse',
  'connexion-reussie',
] as const;

export const guards = {
  opensTheSite: ({ context }: { context: State }) => opensTheSite(context.address),
  identifierIsExpected: ({ context }: { context: State }) =>
    judgeIdentifier(context.signIn.identifier) === 'expected',
  identifierMayBeReal: ({ context }: { context: State }) =>
    judgeIdentifier(context.signIn.identifier) === 'real',
  passwordIsExpected: ({ context }: { context: State }) =>
    judgePassword(context.signIn.password, context.password) === 'expected',
  codeProvesIdentity: ({ context }: { context: State }) => provesIdentity(context.code),
  codeIsForSigningIn: ({ context }: { context: State }) => context.code.purpose === 'connexion',
  resendIsTooEarly: ({ context }: { context: State }) => context.code.waiting,
};

const { field, outside, press, when } = meanings<State, Event>();

const purpose =
  (name: OneTimeCode['purpose']) =>
  ({ code }: State) =>
    code.purpose === name;

export const anchors = {
  'nouvel-onglet.adresse': field((text) => ({ type: 'address.write', text }), 'adresse'),
  'nouvel-onglet.ouvrir': press({ type: 'address.open' }),

  'accueil-public.aide': outside,
  'accueil-public.activer': outside,
  'accueil-public.connexion': press({ type: 'sign-in.open' }),
  'accueil-public.fraude': outside,
  'accueil-public.accessibilite': outside,
  'accueil-public.mentions-legales': outside,
  'accueil-public.donnees-personnelles': outside,

  'identification.aide': outside,
  'identification.identifiant': field((text) => ({ type: 'identifier.write', text }), 'identifiant'),
  'identification.identifiant-oublie': press({ type: 'identifier.lost' }),
  'identification.mot-de-passe': field((text) => ({ type: 'password.write', text }), 'mot-de-passe'),
  'identification.mot-de-passe-oublie': press({ type: 'password.lost' }),
  'identification.continuer': press({ type: 'sign-in.submit' }),

  'choix-du-code.aide': outside,
  'choix-du-code.par-e-mail': press({ type: 'code.ask', way: 'e-mail' }),
  'choix-du-code.par-sms': press({ type: 'code.ask', way: 'sms' }),

  'code-a-usage-unique.aide': outside,
  'code-a-usage-unique.code': field((text) => ({ type: 'code.write', text }), 'code'),
  'code-a-usage-unique.renvoyer': press({ type: 'code.resend' }),
  'code-a-usage-unique.se-connecter': when(purpose('connexion'), press({ type: 'code.submit' })),
  'code-a-usage-unique.continuer': when(purpose('mot-de-passe'), press({ type: 'code.submit' })),
} as const;

/** Whether the learner invented the password: it may be a real one, and the card does not repeat it. */
const isMadeUp = ({ password }: State): boolean =>
  password !== colette.password && password !== colette.newPassword;

const codeRead = ({ code, delivery }: State & Devices): string | undefined =>
  delivery?.read && delivery.about === 'code' ? codeNumber(code.sent) : undefined;

export const values = {
  adresse: always(siteAddress),
  identifiant: always(colette.identifier),
  'mot-de-passe': {
    text: ({ context }: { context: State }) => context.password,
    secret: ({ context }: { context: State }) => isMadeUp(context),
  },
  code: { text: ({ context }: { context: State & Devices }) => codeRead(context), secret: () => true },
};

export const scenes = {
  'nouvel-onglet': [],
  'accueil-public': openSite,
  identification: openSignIn,
  'choix-du-code': identify,
};

export const sources = {
  'nouvel-onglet': { origin: 'I', month: '2021-12', checked: undefined },
  'accueil-public': { origin: 'S', month: '2021-12', checked: undefined },
  identification: { origin: 'W', month: '2021-12', checked: undefined },
  'choix-du-code': { origin: 'I', month: '2021-12', checked: undefined },
  'code-a-usage-unique': { origin: 'S', month: '2021-12', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

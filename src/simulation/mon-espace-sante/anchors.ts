import type { AnyMachineSnapshot } from 'xstate';
import type { AnchorMeaning } from '../contract.ts';
import type { Context, Device, ServiceEvent } from './context.ts';
import type { CodeWay } from './one-time-code.ts';

type Meaning = Omit<AnchorMeaning, 'press' | 'type'> & {
  readonly press?: ServiceEvent;
  readonly type?: (text: string) => ServiceEvent;
};

const contextOf = (service: AnyMachineSnapshot) => service.context as Context;
const outside: Meaning = { outside: true };
const device = (name: Device): Meaning => ({ press: { type: 'device.use', device: name }, harmless: true });
const way = (name: CodeWay): Meaning => ({ press: { type: 'code.ask', way: name } });
const field = (
  type: 'address.write' | 'identifier.write' | 'password.write' | 'code.write',
  value: string,
): Meaning => ({ type: (text) => ({ type, text }), value });
const mailOpen = (service: AnyMachineSnapshot) => contextOf(service).mailOpen;

/** Every named part of every screen, in the order of the screen, with what it means to the service. */
export const anchors = {
  'appareils.navigateur': device('navigateur'),
  'appareils.boite-mail': device('boite-mail'),
  'appareils.telephone': device('telephone'),

  'nouvel-onglet.adresse': field('address.write', 'adresse'),
  'nouvel-onglet.ouvrir': { press: { type: 'address.open' } },

  'accueil-public.aide': outside,
  'accueil-public.activer': outside,
  'accueil-public.connexion': { press: { type: 'sign-in.open' } },
  'accueil-public.fraude': outside,
  'accueil-public.accessibilite': outside,
  'accueil-public.mentions-legales': outside,
  'accueil-public.donnees-personnelles': outside,

  'identification.aide': outside,
  'identification.identifiant': field('identifier.write', 'identifiant'),
  'identification.identifiant-oublie': outside,
  'identification.mot-de-passe': field('password.write', 'mot-de-passe'),
  'identification.mot-de-passe-oublie': outside,
  'identification.continuer': { press: { type: 'sign-in.submit' } },

  'choix-du-code.aide': outside,
  'choix-du-code.par-e-mail': way('e-mail'),
  'choix-du-code.par-sms': way('sms'),

  'code-a-usage-unique.aide': outside,
  'code-a-usage-unique.code': field('code.write', 'code'),
  'code-a-usage-unique.renvoyer': { press: { type: 'code.resend' } },
  'code-a-usage-unique.se-connecter': { press: { type: 'code.submit' } },

  'boite-mail.message-code': {
    press: { type: 'mail.open' },
    harmless: true,
    present: (service: AnyMachineSnapshot) => !mailOpen(service),
  },
  'boite-mail.retour': { press: { type: 'mail.close' }, harmless: true, present: mailOpen },
  'boite-mail.copier-le-code': { press: { type: 'code.copy' }, harmless: true, present: mailOpen },
  'telephone.copier-le-code': { press: { type: 'code.copy' }, harmless: true },

  'accueil.profil-medical': outside,
  'accueil.documents': outside,
  'accueil.messages': outside,
  'accueil.carte-profil-medical': outside,
  'accueil.carte-documents': outside,
  'accueil.carte-messagerie': outside,
} as const satisfies Record<string, Meaning>;

export type Anchor = keyof typeof anchors;

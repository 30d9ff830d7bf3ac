import type { AnyMachineSnapshot } from 'xstate';
import type { AnchorMeaning } from '../contract.ts';
import type { Context, Device, ServiceEvent } from './context.ts';
import type { Delivery, DeliveryWay } from './delivery.ts';
import type { OneTimeCode } from './one-time-code.ts';
import type { ProofField } from './proof.ts';

type Meaning = Omit<AnchorMeaning, 'press' | 'type'> & {
  readonly press?: ServiceEvent;
  readonly type?: (text: string) => ServiceEvent;
};

type Present = (service: AnyMachineSnapshot) => boolean;
type TypedEvent = Extract<ServiceEvent, { text: string }>['type'] &
  Exclude<ServiceEvent['type'], 'proof.write'>;

const contextOf = (service: AnyMachineSnapshot) => service.context as Context;
const outside: Meaning = { outside: true };
const press = (event: ServiceEvent): Meaning => ({ press: event });
const look = (event: ServiceEvent): Meaning => ({ press: event, harmless: true });
const device = (name: Device) => look({ type: 'device.use', device: name });
const way = (name: DeliveryWay) => press({ type: 'proof.way', way: name });
const field = (type: TypedEvent, value: string): Meaning => ({ type: (text) => ({ type, text }), value });
const proofField = (name: ProofField, value: string): Meaning => ({
  type: (text) => ({ type: 'proof.write', field: name, text }),
  value,
});

const messageOpen = (service: AnyMachineSnapshot) => contextOf(service).delivery?.open === true;
const messageAbout = (about: Delivery['about']) => (service: AnyMachineSnapshot) =>
  contextOf(service).delivery?.about === about;
const purpose = (name: OneTimeCode['purpose']) => (service: AnyMachineSnapshot) =>
  contextOf(service).code.purpose === name;
const both = (one: Present, other: Present) => (service: AnyMachineSnapshot) =>
  one(service) && other(service);
const mailTo = (about: Delivery['about']): Meaning => ({
  ...look({ type: 'mail.open' }),
  present: both(messageAbout(about), (service) => !messageOpen(service)),
});

/** Every named part of every screen, in the order of the screen, with what it means to the service. */
export const anchors = {
  'appareils.navigateur': device('navigateur'),
  'appareils.boite-mail': device('boite-mail'),
  'appareils.telephone': device('telephone'),

  'nouvel-onglet.adresse': field('address.write', 'adresse'),
  'nouvel-onglet.ouvrir': press({ type: 'address.open' }),

  'accueil-public.aide': outside,
  'accueil-public.activer': outside,
  'accueil-public.connexion': press({ type: 'sign-in.open' }),
  'accueil-public.fraude': outside,
  'accueil-public.accessibilite': outside,
  'accueil-public.mentions-legales': outside,
  'accueil-public.donnees-personnelles': outside,

  'identification.aide': outside,
  'identification.identifiant': field('identifier.write', 'identifiant'),
  'identification.identifiant-oublie': press({ type: 'identifier.lost' }),
  'identification.mot-de-passe': field('password.write', 'mot-de-passe'),
  'identification.mot-de-passe-oublie': press({ type: 'password.lost' }),
  'identification.continuer': press({ type: 'sign-in.submit' }),

  'choix-du-code.aide': outside,
  'choix-du-code.par-e-mail': press({ type: 'code.ask', way: 'e-mail' }),
  'choix-du-code.par-sms': press({ type: 'code.ask', way: 'sms' }),

  'code-a-usage-unique.aide': outside,
  'code-a-usage-unique.code': field('code.write', 'code'),
  'code-a-usage-unique.renvoyer': press({ type: 'code.resend' }),
  'code-a-usage-unique.se-connecter': { ...press({ type: 'code.submit' }), present: purpose('connexion') },
  'code-a-usage-unique.continuer': { ...press({ type: 'code.submit' }), present: purpose('mot-de-passe') },

  'boite-mail.message-code': mailTo('code'),
  'boite-mail.message-identifiant': mailTo('identifiant'),
  'boite-mail.retour': { ...look({ type: 'mail.close' }), present: messageOpen },
  'boite-mail.copier-le-code': {
    ...look({ type: 'message.copy' }),
    present: both(messageOpen, messageAbout('code')),
  },
  'boite-mail.copier-l-identifiant': {
    ...look({ type: 'message.copy' }),
    present: both(messageOpen, messageAbout('identifiant')),
  },
  'telephone.copier-le-code': { ...look({ type: 'message.copy' }), present: messageAbout('code') },
  'telephone.copier-l-identifiant': {
    ...look({ type: 'message.copy' }),
    present: messageAbout('identifiant'),
  },

  'identifiant-oublie.aide': outside,
  'identifiant-oublie.numero': proofField('number', 'numero-de-securite-sociale'),
  'identifiant-oublie.date-de-naissance': proofField('birthDate', 'date-de-naissance'),
  'identifiant-oublie.par-e-mail': way('e-mail'),
  'identifiant-oublie.par-sms': way('sms'),
  'identifiant-oublie.continuer': press({ type: 'proof.submit' }),
  'identifiant-oublie.retour': press({ type: 'sign-in.open' }),

  'identifiant-envoye.aide': outside,
  'identifiant-envoye.identification': press({ type: 'sign-in.open' }),

  'mot-de-passe-oublie.aide': outside,
  'mot-de-passe-oublie.numero': proofField('number', 'numero-de-securite-sociale'),
  'mot-de-passe-oublie.avec-photo': press({ type: 'proof.card', card: 'avec-photo' }),
  'mot-de-passe-oublie.sans-photo': press({ type: 'proof.card', card: 'sans-photo' }),
  'mot-de-passe-oublie.numero-de-serie': proofField('serial', 'numero-de-serie'),
  'mot-de-passe-oublie.date-de-naissance': proofField('birthDate', 'date-de-naissance'),
  'mot-de-passe-oublie.par-e-mail': way('e-mail'),
  'mot-de-passe-oublie.par-sms': way('sms'),
  'mot-de-passe-oublie.continuer': press({ type: 'proof.submit' }),
  'mot-de-passe-oublie.retour': press({ type: 'sign-in.open' }),

  'nouveau-mot-de-passe.aide': outside,
  'nouveau-mot-de-passe.mot-de-passe': field('new-password.write', 'nouveau-mot-de-passe'),
  'nouveau-mot-de-passe.confirmation': field('new-password.confirm', 'confirmation'),
  'nouveau-mot-de-passe.continuer': press({ type: 'new-password.submit' }),

  'mot-de-passe-modifie.aide': outside,
  'mot-de-passe-modifie.identification': press({ type: 'sign-in.open' }),

  'accueil.profil-medical': outside,
  'accueil.documents': outside,
  'accueil.messages': outside,
  'accueil.carte-profil-medical': outside,
  'accueil.carte-documents': outside,
  'accueil.carte-messagerie': outside,
} as const satisfies Record<string, Meaning>;

export type Anchor = keyof typeof anchors;

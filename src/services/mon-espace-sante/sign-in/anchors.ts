import type { DeliveryWay } from '../devices/delivery.ts';
import type { Context } from '../context.ts';
import type { OneTimeCode } from './one-time-code.ts';
import type { ProofField } from '../recovery/proof.ts';
import { field, type Meaning, type Meanings, outside, press, when } from '../common/meaning.ts';

const way = (name: DeliveryWay) => press({ type: 'proof.way', way: name });
const proofField = (name: ProofField, value: string): Meaning => ({
  type: (text) => ({ type: 'proof.write', field: name, text }),
  value,
});
const purpose =
  (name: OneTimeCode['purpose']) =>
  ({ code }: Context) =>
    code.purpose === name;

/** From a new tab to the account, and what to do when the identifier or the password is lost. */
export const signInAnchors = {
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
  'code-a-usage-unique.se-connecter': when(purpose('connexion'), press({ type: 'code.submit' })),
  'code-a-usage-unique.continuer': when(purpose('mot-de-passe'), press({ type: 'code.submit' })),

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
} as const satisfies Meanings;

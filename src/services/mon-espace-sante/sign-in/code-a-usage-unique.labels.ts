import type { DeliveryWay } from '../devices/delivery.ts';
import type { CodeRefusal, OneTimeCode } from './one-time-code.ts';
import { common } from '../common/common.labels.ts';
import { destinations } from '../devices/destinations.labels.ts';

const wrong = 'Vérifier le code à usage unique et réessayer'; // A

export const wording = {
  step: {
    connexion: 'Étape 3/3', // A
    'mot-de-passe': 'Étape 2/3', // I
  } satisfies Record<OneTimeCode['purpose'], string>,
  title: 'Je saisis mon code d’accès à usage unique', // S
  sent: (to: DeliveryWay) => `Un code vous a été envoyé ${destinations[to]}.`, // A
  sentAgain: (to: DeliveryWay) => `Un nouveau code vous a été envoyé ${destinations[to]}.`, // I
  label: 'Code à usage unique', // A
  hint: '6 chiffres. Ex. : 034567', // A
  resend: 'Renvoyer le code', // I
  submit: {
    connexion: 'Se connecter', // S
    'mot-de-passe': 'Continuer', // A
  } satisfies Record<OneTimeCode['purpose'], string>,
  errors: {
    empty: 'Saisir un code à usage unique', // A
    malformed: 'Saisir un code valide', // A
    wrong,
    real: `${wrong}. ${common.training}`,
    'too-soon': 'Veuillez attendre 30 secondes puis réessayez.', // A
  } satisfies Record<NonNullable<CodeRefusal>, string>,
} as const;

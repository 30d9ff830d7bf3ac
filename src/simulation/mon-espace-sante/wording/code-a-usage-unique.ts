import type { CodeRefusal, CodeWay } from '../one-time-code.ts';
import { colette } from '../people.ts';
import { common } from './common.ts';

const wrong = 'Vérifier le code à usage unique et réessayer'; // A

const destinations: Record<CodeWay, string> = {
  'e-mail': `à ${colette.maskedMail}`,
  sms: `au ${colette.maskedMobile.replaceAll(' ', '\u00a0')}`,
};

export const wording = {
  step: 'Étape 3/3', // A
  title: 'Je saisis mon code d’accès à usage unique', // S
  sent: (to: CodeWay) => `Un code vous a été envoyé ${destinations[to]}.`, // A
  sentAgain: (to: CodeWay) => `Un nouveau code vous a été envoyé ${destinations[to]}.`, // I
  label: 'Code à usage unique', // A
  hint: '6 chiffres. Ex. : 034567', // A
  resend: 'Renvoyer le code', // I
  submit: 'Se connecter', // S
  errors: {
    empty: 'Saisir un code à usage unique', // A
    malformed: 'Saisir un code valide', // A
    wrong,
    real: `${wrong}. ${common.training}`,
    'too-soon': 'Veuillez attendre 30 secondes puis réessayez.', // A
  } satisfies Record<NonNullable<CodeRefusal>, string>,
} as const;

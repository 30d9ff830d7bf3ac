import type { Refusal, SignIn } from './sign-in.ts';
import { common } from '../common/common.labels.ts';

const unknown = 'Nous n’avons pas réussi à vous identifier. Veuillez vérifier votre saisie.'; // A

export const wording = {
  step: 'Étape 1/3', // W
  title: 'Je m’identifie', // W
  required: 'Tous les champs sont obligatoires.', // W
  identifier: {
    label: 'Mon identifiant', // W
    forgotten: 'Identifiant oublié ?', // W
    errors: {
      empty: 'Saisir un identifiant', // I
      malformed:
        'L’identifiant contient de 8 à 100 caractères : lettres minuscules, chiffres, point, tiret ou tiret bas', // I
      real: common.training, // I
      unknown, // A
    } satisfies Record<NonNullable<Refusal>, string>,
  },
  password: {
    label: 'Mon mot de passe', // W
    forgotten: 'Mot de passe oublié ?', // W
    show: 'Afficher', // W
    hide: 'Masquer', // W
    shown: 'le mot de passe', // I
    errors: {
      empty: 'Saisir un mot de passe', // I
      unknown, // A
    } satisfies Record<NonNullable<SignIn['refused']['password']>, string>,
  },
  submit: 'Continuer', // W
} as const;

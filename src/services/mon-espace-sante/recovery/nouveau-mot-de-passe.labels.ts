import type { NewPassword, PasswordRule } from './new-password.ts';
import { common } from '../common/common.labels.ts';

const toggle = { show: 'Afficher', hide: 'Masquer' } as const; // W

export const wording = {
  step: 'Étape 3/3', // I
  title: 'Je choisis mon nouveau mot de passe', // S
  training: `${common.training} Inventez un mot de passe pour l’exercice.`, // I
  text: { label: 'Nouveau mot de passe', ...toggle, shown: 'le nouveau mot de passe' }, // A · W · I
  confirmation: { label: 'Confirmer le mot de passe', ...toggle, shown: 'la confirmation' }, // A · W · I
  checklist: 'Le mot de passe contient :', // I
  rules: {
    length: '9 caractères minimum', // A
    special: 'Au moins 1 caractère spécial (!#@;%…)', // A
    digit: 'Au moins 1 chiffre', // A
    upper: 'Au moins 1 majuscule', // A
    lower: 'Au moins 1 minuscule', // A
  } satisfies Record<PasswordRule, string>,
  followed: 'respecté', // I
  missing: 'à respecter', // I
  count: (followed: number, all: number) => `${followed} sur ${all}`, // I
  announced: (followed: number, all: number) => `${followed} règles respectées sur ${all}`, // I
  errors: {
    empty: 'Saisir un nouveau mot de passe', // I
    weak: 'Le mot de passe saisi n’est pas assez sécurisé. Veuillez réessayer.', // A
    different: 'Le nouveau mot de passe et la confirmation doivent être identiques.', // A
  } satisfies Record<NonNullable<NewPassword['refused']>, string>,
  submit: 'Continuer', // I
} as const;

import type { ProofRefusals } from './proof.ts';
import type { Card } from './serial-number.ts';
import { common } from '../common/common.labels.ts';

type Errors<Field extends keyof ProofRefusals> = Record<NonNullable<ProofRefusals[Field]>, string>;

/** Texts of the form for a person who has lost the identifier or the password. */
export const wording = {
  required: 'Tous les champs sont obligatoires.', // I
  number: {
    label: 'Numéro de sécurité sociale', // A
    hint: 'Ex. : 1 55 12 55 555 555 55', // A
    where: 'Où trouver ce numéro ?', // I
    errors: {
      empty: 'Saisir le numéro de sécurité sociale', // A
      'wrong-length': 'Le numéro de sécurité sociale doit contenir 15 caractères', // A
      malformed: 'Format invalide, vérifier le format du numéro de sécurité sociale', // A
      real: common.training, // I
      unknown: 'Nous n’avons pas réussi à vous identifier. Veuillez vérifier votre saisie.', // A
    } satisfies Errors<'number'>,
  },
  card: {
    label: 'Ma carte Vitale', // I
    choices: {
      'avec-photo': 'Carte Vitale avec photo', // A
      'sans-photo': 'Carte Vitale sans photo', // A
    } satisfies Record<Card, string>,
  },
  serial: {
    label: 'Numéro de série de la carte Vitale', // A
    hint: {
      'avec-photo': '11 chiffres', // A
      'sans-photo': 'Entre 8 et 13 chiffres', // A
    } satisfies Record<Card, string>,
    errors: (card: Card): Errors<'serial'> => ({
      empty: 'Saisir le numéro de série', // A
      malformed: 'Saisir uniquement des chiffres', // A
      'wrong-length': `Format invalide, le numéro de série doit contenir ${lengths[card]}`, // A
      real: common.training, // I
    }),
  },
  birthDate: {
    label: 'Date de naissance', // A
    hint: 'jj/mm/aaaa', // A
    errors: {
      empty: 'Saisir la date de naissance', // I
      malformed: 'Saisir une date au format jj/mm/aaaa', // I
      real: common.training, // I
    } satisfies Errors<'birthDate'>,
  },
  submit: 'Continuer', // A
  back: 'Retour à l’identification', // I
} as const;

const lengths: Record<Card, string> = {
  'avec-photo': '11 chiffres', // A
  'sans-photo': 'entre 8 et 13 chiffres', // A
};

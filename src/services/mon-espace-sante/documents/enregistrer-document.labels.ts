import { NAME, type SavingRefusals } from './saving.ts';
import { common } from '../common/common.labels.ts';

type Errors<Field extends keyof SavingRefusals> = Record<NonNullable<SavingRefusals[Field]>, string>;

const tooMany = (over: number) => (over > 0 ? ` – ${over} de trop` : '');

export const wording = {
  title: 'Ajouter le document', // A
  required: 'Tous les champs sont obligatoires.', // I
  name: {
    label: 'Nom du document', // A
    count: (length: number) => `${length}/${NAME} caractères${tooMany(length - NAME)}`, // A
    errors: {
      empty: 'Saisir le nom du document', // I
      'too-long': `Le nom contient ${NAME} caractères au plus`, // I
      real: common.training, // I
    } satisfies Errors<'name'>,
  },
  date: {
    label: 'Date du document', // A
    hint: 'jj/mm/aaaa', // A
    errors: {
      empty: 'Saisir la date du document', // I
      malformed: 'Saisir une date au format jj/mm/aaaa', // I
      future: 'La date du document ne peut pas être à venir', // I
      real: common.training, // I
    } satisfies Errors<'date'>,
  },
  category: {
    label: 'Catégorie', // A
    errors: {
      empty: 'Choisir une catégorie', // I
    } satisfies Errors<'category'>,
  },
  submit: 'Ajouter le document', // A
  cancel: 'Annuler', // A
} as const;

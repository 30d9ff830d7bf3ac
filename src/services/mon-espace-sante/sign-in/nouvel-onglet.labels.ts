import type { Address } from './address.ts';
import { common } from '../common/common.labels.ts';

/** Every text is ours (I). */
export const wording = {
  title: 'Nouvel onglet',
  label: 'J’écris une adresse',
  hint: 'Une adresse commence souvent par « www. ».',
  open: 'Ouvrir',
  errors: {
    empty: 'Écrire l’adresse d’un site',
    mail: 'Ceci est une adresse e-mail. Écrire l’adresse d’un site.',
    real: common.training,
    elsewhere: 'Cette adresse ne mène à aucun site ici. Vérifier chaque lettre : ni accent, ni espace.',
  } satisfies Record<NonNullable<Address['refused']>, string>,
} as const;

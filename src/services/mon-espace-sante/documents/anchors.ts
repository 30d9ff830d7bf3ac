import { categoryIds } from './categories.ts';
import { each, field, press } from '../common/meaning.ts';
import { documentsMenu, menu } from '../home/anchors.ts';

/** Anchors that sort and filter a list of documents. */
export const sorting = <Screen extends string>(screen: Screen) => ({
  ...each(`${screen}.tri`, ['plus-recents', 'plus-anciens'], (order) =>
    press({ type: 'listing.sort', order }),
  ),
  ...each(
    `${screen}.filtre`,
    ['toutes', ...categoryIds],
    (category) => press({ type: 'listing.filter', category }),
    ['ordonnances', 'toutes'],
  ),
});

/** Anchors of saving an attachment, and of the documents saved. */
export const documentsAnchors = {
  'enregistrer-document.nom': field('saving.name', 'nom-du-document'),
  'enregistrer-document.date': field('saving.date', 'date-du-document'),
  ...each(
    'enregistrer-document.categorie',
    categoryIds,
    (category) => press({ type: 'saving.category', category }),
    ['biologie'],
  ),
  'enregistrer-document.ajouter': press({ type: 'saving.submit' }),
  'enregistrer-document.annuler': press({ type: 'saving.cancel' }),
  ...menu('enregistrer-document'),

  ...sorting('documents'),
  ...documentsMenu,
} as const;

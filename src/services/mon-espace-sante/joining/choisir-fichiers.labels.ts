/** A file chooser like that of a computer; every text is ours (I). */
export const wording = {
  window: 'Ouvrir',
  title: 'Mes fichiers',
  place: 'Mon ordinateur (fictif)',
  places: ['Bureau', 'Documents', 'Images', 'Téléchargements'],
  here: 'Documents',
  note: 'Ces fichiers sont inventés : rien n’est lu sur votre appareil.',
  open: 'Ouvrir',
  cancel: 'Annuler',
} as const;

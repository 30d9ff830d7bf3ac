/** Names of the player’s controls, as a person reads or hears them. */
export const names = {
  contents: 'Sommaire',
  help: 'Aide',
  close: 'Fermer',
  restart: 'Recommencer au début',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  singleKeys: /raccourcis d’une seule touche/,
  finish: 'Tous les tutoriels',
  resume: 'Reprendre',
  retry: 'Réessayer',
  start: 'Commencer ce tutoriel',
  forget: 'Effacer ma progression',
  download: 'Télécharger pour une clé USB',
} as const;

import type { Intent } from '../../keymap.ts';

export const keyTexts: Record<Intent['do'], string> = {
  main: 'Continuer, ou recevoir un indice',
  back: 'Revenir à l’étape précédente',
  first: 'Revenir à la première étape vue',
  last: 'Aller à la dernière étape vue',
  hotspot: 'Choisir la zone 1, 2, 3…',
  fullScreen: 'Ouvrir ou quitter le plein écran',
  help: 'Ouvrir cette aide',
  escape: 'Fermer la fenêtre ouverte, ou quitter le plein écran',
};

/** The help in French. */
export const helpTexts = {
  title: 'Aide',
  mouse:
    'Une main montre où cliquer. Sans main, cliquez n’importe où pour continuer. Vous pouvez toujours revenir en arrière.',
  keyboard: 'Au clavier',
  singleKeys: 'Utiliser les raccourcis d’une seule touche (1 à 9, F, ?)',
  close: 'Fermer',
};

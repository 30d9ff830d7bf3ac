import type { ScreenSource } from '../../../contract/simulation.ts';
import { signIn } from '../sign-in/moves.ts';

/** Messages that confirm the last action at the foot of the screen, until the next event. */
export const snackbars = [
  'adresse-copiee',
  'conversation-supprimee',
  'piece-telechargee',
  'document-enregistre',
  'document-ajoute',
  'brouillon-supprime',
  'message-envoye',
] as const;
export type Snackbar = (typeof snackbars)[number];

export interface Event {
  readonly type: 'home.open' | 'messages.open' | 'documents.open' | 'dialog.close';
}

export const scenes = { accueil: signIn };

export const sources = {
  accueil: { origin: 'S', month: '2021-12', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

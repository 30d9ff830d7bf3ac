import type { ScreenSource } from '../../../contract/simulation.ts';
import { signIn } from '../sign-in/moves.ts';

/** A question, or an explanation, over the screen: only its own parts can be used. */
export type Dialog = 'supprimer-conversation' | 'supprimer-brouillon' | 'fin-des-echanges';

/** What has just been done, said at the foot of the screen until the next one. */
export type Snackbar =
  | 'adresse-copiee'
  | 'conversation-supprimee'
  | 'piece-telechargee'
  | 'document-enregistre'
  | 'document-ajoute'
  | 'brouillon-supprime'
  | 'message-envoye';

/** What every screen of the account may have over it. */
export interface State {
  readonly dialog: Dialog | undefined;
  readonly snackbar: Snackbar | undefined;
}

export const state: State = { dialog: undefined, snackbar: undefined };

export type Event =
  | { readonly type: 'home.open' | 'messages.open' | 'documents.open' | 'dialog.close' }
  | { readonly type: 'dialog.open'; readonly dialog: Dialog };

export const scenes = { accueil: signIn };

export const sources = {
  accueil: { origin: 'S', month: '2021-12', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

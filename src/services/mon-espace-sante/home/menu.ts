import { did, type Transitions } from '../base.ts';
import { to } from './page.ts';

/** Transitions of the menu of every connected screen. */
export const menu = {
  'home.open': to('accueil'),
  'documents.open': to('documents'),
  'messages.open': to('messagerie'),
} satisfies Transitions;

/** Leaves the message being written; its draft is kept unless it is empty. */
export const leave = (screen: string) =>
  [
    { guard: 'draftIsKept', target: to(screen), actions: did('brouillon-enregistre') },
    { target: to(screen) },
  ] as const;

/** Transitions of the menu beside a message being written. */
export const leavingMenu = {
  'home.open': leave('accueil'),
  'documents.open': leave('documents'),
  'messages.open': leave('messagerie'),
} satisfies Transitions;

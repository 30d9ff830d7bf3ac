import { did, type Transitions } from '../common/states.ts';

/** The menu of every connected screen. */
export const menu: Transitions = {
  'home.open': 'accueil',
  'documents.open': 'documents',
  'messages.open': 'messagerie',
};

/** Leaves the message being written: its draft stays, if there is something in it. */
export const leave = (target: string) => [
  {
    guard: 'draftIsKept',
    target,
    actions: did('brouillon-enregistre'),
  },
  { target },
];

/** The menu beside a message being written. */
export const leavingMenu: Transitions = {
  'home.open': leave('accueil'),
  'documents.open': leave('documents'),
  'messages.open': leave('messagerie'),
};

/** Dialogs over a conversation, which are states of its page. */
export const dialogs = ['supprimer-conversation', 'fin-des-echanges'] as const;
export type Dialog = (typeof dialogs)[number];

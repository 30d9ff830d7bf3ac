/** What may stand over a conversation: states of its page. */
export const dialogs = ['supprimer-conversation', 'fin-des-echanges'] as const;
export type Dialog = (typeof dialogs)[number];

export const wording = {
  back: 'Retour à la messagerie', // I
  messages: 'Conversation', // I
  draft: 'Brouillon', // S
  begun: 'Ma réponse est commencée.', // I
  reply: 'Répondre', // S
  replyToAll: 'Répondre à tous', // S
  delete: 'Supprimer la conversation', // I
  deletion: {
    title: 'Supprimer cette conversation ?', // A
    text: 'Tous les messages de cette conversation seront supprimés.', // I
    confirm: 'Supprimer', // S
    cancel: 'Annuler', // S
  },
  ending: {
    said: (name: string) => `${name} a mis fin à vos échanges.`, // S
    more: 'En savoir plus', // S
    title: 'La fin des échanges', // I
    all: 'Cela concerne toutes vos conversations avec ce professionnel de santé : il n’est plus possible de lui répondre.', // I
    again: 'S’il vous écrit de nouveau, vous pourrez lui répondre.', // I
    understood: 'J’ai compris', // A
  },
} as const;

import type { Snackbar } from '../home/model.ts';

/** The messages at the bottom of a screen that confirm an action. */
export const wording: Record<Snackbar, string> = {
  'adresse-copiee': 'Adresse copiée', // I
  'conversation-supprimee': 'Conversation supprimée', // A
  'piece-telechargee': 'Pièce jointe téléchargée', // I
  'document-enregistre': 'Pièce jointe ajoutée à mes documents santé', // A
  'document-ajoute': 'Document ajouté', // S
  'brouillon-supprime': 'Brouillon supprimé', // I
  'message-envoye': 'Message envoyé', // A
};

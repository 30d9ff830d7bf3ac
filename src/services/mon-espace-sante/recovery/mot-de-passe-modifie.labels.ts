export const wording = {
  title: 'Mon mot de passe est modifié !', // S
  done: 'Votre nouveau mot de passe fonctionne dès maintenant. L’ancien ne fonctionne plus.', // I
  next: 'Identifiez-vous avec le nouveau.', // I
  back: 'Retour à l’identification', // I
} as const;

export const wording = {
  title: 'Messagerie', // S
  address: 'Mon adresse de messagerie à communiquer à mes professionnels de santé :', // S
  copy: 'Copier l’adresse', // I
  notice: 'Seul un professionnel de santé peut débuter un échange. Vous pourrez ensuite lui répondre.', // S
  write: 'Nouveau message', // S
  list: 'Mes messages', // I
  attachments: 'Documents attachés', // S
  draft: 'Brouillon', // S
  unread: 'Non lu', // I
  sent: 'Envoyé', // I
  to: (names: readonly string[]) => `À ${names.join(', ')}`, // S
  toNobody: 'Sans destinataire', // I
  noSubject: '(sans objet)', // I
  choose: 'Choisissez un message pour le lire.', // I
  empty: 'Je n’ai aucun message à consulter', // A
} as const;

import type { ConversationId } from '../conversations.ts';
import type { Words } from './words.ts';

/** Conversations that fill the list; they can be opened too. */
export const others = {
  infirmiere: {
    subject: 'Mon passage de demain',
    texts: [
      `Bonjour Madame Vasseur,

Je passerai demain entre 8 h et 9 h. Je vous joins la fiche de soins à garder près de vous.

Nathalie Morel`,
    ],
  },
  pharmacie: {
    subject: 'Votre commande est prête',
    texts: [
      `Bonjour Madame,

Votre commande est prête. La pharmacie est ouverte jusqu’à 19 h 30.

Linh Nguyen`,
      `Bonjour,

Merci, je passe ce soir.

Colette Vasseur`,
    ],
  },
  dermatologue: {
    subject: 'Courrier pour votre médecin',
    texts: [
      `Bonjour Madame,

Comme convenu, voici le courrier à remettre à votre médecin. C’est une page numérisée.

Dr Élodie Costa`,
    ],
  },
  cardiologie: {
    subject: 'Changement d’horaire de votre consultation',
    texts: [
      `Madame, bonjour,

Votre consultation du 11 avril est avancée à 10 h 15. Merci de vous présenter à l’accueil du bâtiment B, au deuxième étage.

Le secrétariat des consultations de cardiologie`,
    ],
  },
  dentiste: {
    subject: 'Votre devis',
    texts: [
      `Bonjour Madame,

Voici le devis dont nous avons parlé. Prenez le temps de le lire, nous en reparlerons.

Dr Étienne Faure`,
    ],
  },
  ophtalmologue: {
    subject: 'Votre ordonnance de lunettes',
    texts: [
      `Bonjour Madame,

Vous trouverez en pièce jointe votre ordonnance pour de nouvelles lunettes.

Dr Yasmine Benali`,
    ],
  },
  'sage-femme': {
    subject: 'Votre prochain rendez-vous',
    texts: [
      `Bonjour Colette,

Je vous propose un rendez-vous le lundi 13 septembre à 14 h. Est-ce que cela vous convient ?

Camille Perrin`,
      `Bonjour,

Oui, c’est parfait. Merci !

Colette`,
    ],
  },
  podologue: {
    subject: 'Vos semelles sont arrivées',
    texts: [
      `Bonjour Madame,

Vos semelles sont arrivées au cabinet. Vous pouvez passer les chercher quand vous voulez.

Olivier Rey`,
    ],
  },
} as const satisfies Partial<Record<ConversationId, Words>>;

export const wording = {
  step: 'Étape 2/3', // A
  title: 'Je choisis comment recevoir mon code', // I
  intro: 'Un code à usage unique va vous être envoyé. Il prouve que c’est bien vous.', // I
} as const;

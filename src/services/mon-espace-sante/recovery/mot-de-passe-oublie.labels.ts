export const wording = {
  step: 'Étape 1/3', // I
  title: 'J’ai oublié mon mot de passe', // S
  intro: 'Un code va vous être envoyé. Il vous permet de choisir un nouveau mot de passe.', // I
  way: 'Où recevoir mon code ?', // I
} as const;

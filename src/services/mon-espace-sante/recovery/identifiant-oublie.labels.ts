export const wording = {
  title: 'J’ai oublié mon identifiant', // S
  intro: 'Votre identifiant ne change pas : il vous est envoyé une nouvelle fois.', // I
  way: 'Où recevoir mon identifiant ?', // I
} as const;

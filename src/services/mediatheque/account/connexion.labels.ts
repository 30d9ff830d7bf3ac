import type { State } from './model.ts';

export const wording = {
  title: 'Mon compte',
  card: 'Numéro de ma carte',
  cardHint: '10 chiffres, sous le code-barres',
  password: 'Mot de passe',
  submit: 'Me connecter',
  errors: {
    empty: 'Écrire le numéro de la carte et le mot de passe',
    unknown: 'Ce numéro et ce mot de passe ne vont pas ensemble. Vérifiez les deux.',
  } satisfies Record<NonNullable<State['account']['refused']>, string>,
} as const;

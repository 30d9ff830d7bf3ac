/** Texts of several screens. Origins: S official decks · A official app · W web page · I ours. */
export const common = {
  name: 'Mon espace santé', // S
  help: 'Besoin d’aide ?', // S
  training: 'Ici on s’entraîne : n’écrivez jamais vos vraies données.', // I
  outside: 'Mène hors de la partie simulée.', // I
} as const;

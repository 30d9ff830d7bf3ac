/** Texts of several screens. All are our own, since the library is fictional. */
export const common = {
  name: 'Médiathèque des Tilleuls',
  home: 'Accueil',
  account: 'Mon compte',
  outside: 'Mène hors de la partie simulée.',
} as const;

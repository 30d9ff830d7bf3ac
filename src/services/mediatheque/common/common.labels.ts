/** Said on several screens. All of it is ours: the library is invented. */
export const common = {
  name: 'Médiathèque des Tilleuls',
  home: 'Accueil',
  account: 'Mon compte',
  outside: 'Mène hors de la partie simulée.',
} as const;

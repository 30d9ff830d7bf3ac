/** What the player says to help, in French. */
export const hintTexts = {
  look: (what: string) => `Cherchez « ${what} ».`,
  where: (what: string, where: string) => `« ${what} » se trouve ${where}.`,
  write: (what: string) => `Cherchez le champ pour écrire « ${what} ».`,
  wait: 'Laissez passer un peu de temps.',
  choose: 'Choisissez dans le texte.',
  ask: 'Besoin d’un coup de main ? Appuyez sur « Montrez-moi ».',
  notHere: 'Ce bouton existe, mais ici on suit le guide. La zone entourée est la bonne.',
  watch: 'Ici, on regarde. Pour avancer, appuyez sur « Continuer ».',
  outside: 'Sur le vrai site, ce lien ouvre une autre page. Elle n’est pas simulée ici.',
  places: {
    top: 'en haut',
    middle: 'au milieu',
    bottom: 'en bas',
    left: 'à gauche',
    center: 'au centre',
    right: 'à droite',
  },
  place: (vertical: string, horizontal: string) => `${vertical}, ${horizontal}`,
  middle: 'au milieu de l’écran',
  elsewhere: 'plus bas : faites défiler l’écran',
};

/** Messages on where one can go. */
export const flowMessages = {
  'next-beside-hotspot': (other: string) => ({
    message: `Cette diapositive avance par « next » et aussi par « ${other} » : la personne ne saura pas quoi faire.`,
    fix: `Retirez « next », ou retirez « ${other} ».`,
  }),
  'impossible-press': (anchor: string) => ({
    message: `« ${anchor} » n’est pas à l’écran sur cette diapositive : personne ne peut y cliquer.`,
    fix: 'Vérifiez la scène de la diapositive, ou choisissez une partie de l’écran montré.',
  }),
  'impossible-fact': (fact: string) => ({
    message: `« ${fact} » ne peut pas arriver sur cette diapositive.`,
    fix: 'Vérifiez la scène de la diapositive, ou choisissez un fait que l’écran montré permet.',
  }),
  'impossible-choice': (event: string) => ({
    message: `« ${event} » ne peut pas arriver sur cette diapositive.`,
    fix: 'Retirez cette ligne, ou vérifiez la scène de la diapositive.',
  }),
  'unreachable-slide': (slide: string) => ({
    message: `Aucun chemin ne mène à la diapositive « ${slide} ».`,
    fix: 'Ajoutez une transition vers elle depuis une autre diapositive, ou retirez-la.',
  }),
  'dead-end': (slide: string) => ({
    message: `La diapositive « ${slide} » ne mène nulle part : la personne y reste bloquée.`,
    fix: 'Ajoutez une transition dans « on », ou « end: true » dans « meta » si le tutoriel finit ici.',
  }),
  'no-way-to-end': (slide: string) => ({
    message: `Depuis la diapositive « ${slide} », aucun chemin ne mène à une fin.`,
    fix: 'Ajoutez une transition vers la suite, ou « end: true » dans « meta » de la dernière diapositive.',
  }),
  'expected-path-loops': (slide: string) => ({
    message: `Le chemin attendu tourne en rond : il revient ici à « ${slide} », déjà vue.`,
    fix: 'Mettez en premier la transition qui mène vers la fin ; gardez le retour en arrière pour la suite de la liste.',
  }),
  'survey-limited': () => ({
    message: 'Le tutoriel est trop grand pour être vérifié en entier.',
    fix: 'Partagez-le en plusieurs tutoriels.',
  }),
};

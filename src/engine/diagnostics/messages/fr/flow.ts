/** Messages on paths between slides. */
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
  'gesture-without-effect': (anchor: string, kind: 'field' | 'button') => ({
    message:
      kind === 'field'
        ? `« ${anchor} » est un champ : on y écrit, cliquer dessus ne fait rien.`
        : `« ${anchor} » n’est pas un champ : on clique dessus, on n’y écrit pas.`,
    fix:
      kind === 'field'
        ? `Dans le texte, écrivez « type:${anchor} ». Dans « on », attendez ce que fait le service : « did.… ».`
        : `Écrivez « press:${anchor} ».`,
  }),
  'choice-without-effect': (event: string) => ({
    message: `« ${event} » ramène à la même diapositive : la personne croira que rien ne se passe.`,
    fix: 'Écrivez le nom d’une autre diapositive, ou retirez cette ligne.',
  }),
  'choice-misnamed': (name: string, target: string) => ({
    message: `Le choix porte le nom de la diapositive « ${name} », mais il mène à « ${target} ».`,
    fix: `Écrivez « 'choose.${name}': '${name}' », ou donnez au choix un autre nom.`,
  }),
  'next-out-of-order': (target: string, following: string | undefined) => ({
    message: `« Suivant » mène à « ${target} », qui n’est ni la diapositive écrite après celle-ci, ni le début d’un chapitre voisin, ni une fin proche.`,
    fix: following
      ? `Écrivez « next: '${following}' », ou rangez les diapositives dans l’ordre où on les voit.`
      : 'Rangez les diapositives dans l’ordre où on les voit.',
  }),
  'far-chapter': (event: string, target: string) => ({
    message: `« ${event} » mène à « ${target} », dans un chapitre éloigné : la personne n’aura pas vu ce qui vient avant.`,
    fix: 'Menez à une diapositive de ce chapitre ou d’un chapitre voisin. Un choix qui porte le nom de sa diapositive peut mener partout.',
  }),
  'service-hidden': (target: string) => ({
    message: `La personne vient d’agir dans le service, mais la diapositive « ${target} » le cache : elle ne verra pas le résultat.`,
    fix: `Retirez « stage: 'none' » de « ${target} », ou ajoutez avant elle une diapositive qui montre le résultat.`,
  }),
  'screen-jumps': (leaves: string, shows: string) => ({
    message: `Ce geste mène à l’écran « ${leaves} », mais la scène de la diapositive suivante montre l’écran « ${shows} ».`,
    fix: 'Retirez la scène de la diapositive suivante, choisissez celle du bon écran, ou menez à une autre diapositive.',
  }),
  'screen-differs': (target: string, shows: string, usual: string) => ({
    message: `D’ici, la diapositive « ${target} » s’ouvre sur l’écran « ${shows} » ; par un autre chemin, elle s’ouvre sur l’écran « ${usual} ».`,
    fix: 'Donnez-lui une scène (« stage: { scene: … } »), menez à une autre diapositive, ou faites-en une pour chaque écran.',
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
  'exploration-limited': () => ({
    message: 'Le tutoriel est trop grand pour être vérifié en entier.',
    fix: 'Partagez-le en plusieurs tutoriels.',
  }),
};

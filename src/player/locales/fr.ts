import type { Intent } from '../keymap.ts';

const keys: Record<Intent['do'], string> = {
  main: 'Continuer, ou recevoir un indice',
  back: 'Revenir à l’étape précédente',
  first: 'Revenir à la première étape vue',
  last: 'Aller à la dernière étape vue',
  hotspot: 'Choisir la zone 1, 2, 3…',
  fullScreen: 'Ouvrir ou quitter le plein écran',
  help: 'Ouvrir cette aide',
};

const keyNames: Record<string, string> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ' ': 'Espace',
  PageDown: 'Page ↓',
  PageUp: 'Page ↑',
  Home: 'Début',
  End: 'Fin',
};

/** The interface in French. */
export const fr = {
  product: 'Pas à pas',
  unofficial: 'Simulation non officielle – données fictives',
  nothingSent: 'Rien de ce que vous écrivez n’est envoyé.',
  screensOf: (month: string) => `Écrans en date de ${month}`,
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  loading: 'Le tutoriel s’ouvre…',

  library: {
    title: 'Je m’entraîne à utiliser Mon espace santé, sans risque',
    lead: 'Ici tout est faux : le site, les personnes, les messages. On peut se tromper et recommencer autant qu’on veut.',
    tutorials: 'Les tutoriels',
    minutes: (count: number) => `${count} min`,
    start: 'Commencer',
    resume: 'Reprendre',
    wasAt: (step: number, length: number) => `J’étais à l’étape ${step} sur ${length}.`,
    done: 'Terminé',
    progress: (step: number, length: number) => `Étape ${step} sur ${length}`,
    announced: 'Bientôt',
    download: 'Télécharger pour une clé USB',
    downloadHelp: 'Un seul fichier. Il s’ouvre par un double-clic, même sans Internet.',
    extras: 'Sur cet appareil',
    forget: 'Effacer ma progression',
    forgetHelp: 'Ma progression reste sur cet appareil.',
    forgotten: 'Ma progression est effacée.',
  },

  player: {
    toLibrary: 'Tous les tutoriels',
    mode: 'Façon d’apprendre',
    modes: { regarder: 'Je regarde', guide: 'Je suis le guide' },
    contents: 'Sommaire',
    help: 'Aide',
    fullScreen: 'Plein écran',
    leaveFullScreen: 'Quitter le plein écran',
    stage: 'L’écran où je m’entraîne',
    card: 'Ce que je fais',
    step: (step: number, length: number) => `étape ${step} sur ${length}`,
    back: 'Précédent',
    next: 'Suivant',
    show: 'Montrez-moi',
    goOn: 'Continuer',
    finish: 'Tous les tutoriels',
    anywhere: 'Cliquez n’importe où pour continuer.',
    done: 'Fait',
    toDo: 'À écrire :',
    helper: 'Pour l’accompagnant',
    soon: 'Ce tutoriel n’est pas encore écrit. Il arrive bientôt.',
    showing: 'Je vous montre…',
    newWindow: 'ouvre un autre site',
  },

  devices: {
    navigateur: { tab: 'Le site', caption: 'Mon navigateur (fictif)' },
    'boite-mail': { tab: 'Ma boîte mail', caption: 'Ma boîte mail (fictive)' },
    telephone: { tab: 'Mon téléphone', caption: 'Mon téléphone (fictif)' },
  } as Record<string, { tab: string; caption: string }>,
  devicesLabel: 'Mes appareils',
  news: 'nouveau message',
  addressBar: 'www.monespacesante.fr',

  hints: {
    look: (what: string) => `Cherchez « ${what} ».`,
    where: (what: string, where: string) => `« ${what} » se trouve ${where}.`,
    write: (what: string) => `Cherchez le champ pour écrire « ${what} ».`,
    wait: 'Laissez passer un peu de temps.',
    choose: 'Choisissez dans le texte.',
    ask: 'Besoin d’un coup de main ? Appuyez sur « Montrez-moi ».',
    notHere: 'Ce bouton existe, mais ici on suit le guide. La zone entourée est la bonne.',
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
    elsewhere: 'plus bas : faites défiler l’écran',
  },

  footer: {
    main: 'continuer ou indice',
    back: 'précédent',
    help: 'aide',
    escape: 'quitter le plein écran',
  },

  helpDialog: {
    title: 'Aide',
    mouse:
      'Une main montre où cliquer. Sans main, cliquez n’importe où pour continuer. Vous pouvez toujours revenir en arrière.',
    keyboard: 'Au clavier',
    escape: 'Échap',
    escapeSays: 'Fermer la fenêtre ouverte, ou quitter le plein écran',
    singleKeys: 'Utiliser les raccourcis d’une seule touche (1 à 9, F, ?)',
    close: 'Fermer',
  },

  contents: {
    title: 'Sommaire',
    restart: 'Recommencer au début',
    current: 'vous êtes ici',
    close: 'Fermer',
  },

  keys,
  keyNames,

  problems: {
    noTutorial: 'Cette adresse ne mène à aucun tutoriel.',
    noSlide: 'Cette étape n’existe pas dans ce tutoriel.',
    noMode: 'Cette façon d’apprendre n’existe pas encore. Vous suivez le guide.',
    noLang: 'Ce tutoriel n’existe pas dans cette langue. Le voici en français.',
    way: 'Voir tous les tutoriels',
    fromStart: 'Commencer ce tutoriel',
    notLoaded: 'Une partie de la page n’a pas pu être chargée.',
    retry: 'Réessayer',
  },
};

import { problemTexts } from './problems.ts';

/** The interface in French. */
export const texts = {
  product: 'Pas à pas',
  unofficial: 'Simulation non officielle – données fictives',
  nothingSent: 'Rien de ce que vous écrivez n’est envoyé.',
  loading: 'Le tutoriel s’ouvre…',

  player: {
    mode: 'Façon d’apprendre',
    modes: { regarder: 'Je regarde', guide: 'Je suis le guide' },
    contents: 'Sommaire',
    help: 'Aide',
    fullScreen: 'Plein écran',
    leaveFullScreen: 'Quitter le plein écran',
    card: 'Ce que je fais',
    step: (step: number, length: number) => `étape ${step} sur ${length}`,
    back: 'Précédent',
    next: 'Suivant',
    show: 'Montrez-moi',
    goOn: 'Continuer',
    finish: 'Tous les tutoriels',
    returnTo: (slide: string) => `Revenir à « ${slide} »`,
    anywhere: 'Cliquez n’importe où pour continuer.',
    done: 'Fait',
    toDo: 'À écrire :',
    helper: 'Pour l’accompagnant',
    soon: 'Ce tutoriel n’est pas encore écrit. Il arrive bientôt.',
    showing: 'Je vous montre…',
    doneOf: (done: number, total: number) => `${done} sur ${total} : fait`,
    newWindow: 'ouvre un autre site',
  },

  keyNames: {
    ArrowRight: '→',
    ArrowLeft: '←',
    ' ': 'Espace',
    PageDown: 'Page ↓',
    PageUp: 'Page ↑',
    Home: 'Début',
    End: 'Fin',
    Escape: 'Échap',
  } as Record<string, string>,

  footer: {
    main: 'continuer ou indice',
    back: 'précédent',
    help: 'aide',
    escape: 'quitter le plein écran',
  },

  problems: {
    ...problemTexts,
  },
};

const months = [
  'janv.',
  'févr.',
  'mars',
  'avril',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

/** A month `YYYY-MM` in words: « déc. 2021 ». */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${months[Number(number) - 1] ?? ''} ${year}`.trim();
}

/** The warning of every page about the screens it shows. */
export const warning = (month: string): string => `${texts.unofficial} · ${monthInWords(month)}`;

/** The library page in French. */
export const libraryTexts = {
  screensOf: (month: string) => `écrans de ${month}`,
  /** `services`: titles of the services that the tutorials teach. */
  title: (services: readonly string[]) =>
    services.length === 0
      ? 'Je m’entraîne, sans risque'
      : `Je m’entraîne à utiliser ${services.join(' et ')}, sans risque`,
  lead: 'Ici tout est faux : le site, les personnes, les messages. On peut se tromper et recommencer autant qu’on veut.',
  tutorials: 'Les tutoriels',
  minutes: (count: number) => `${count} min`,
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
  remember: 'Annuler l’effacement',
};

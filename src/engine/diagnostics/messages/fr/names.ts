import { suggest } from './suggestion.ts';

/** Messages on unknown names. */
export const nameMessages = {
  'unknown-simulation': (name: string, near: string | undefined, known: readonly string[]) => ({
    message: `Aucun service simulé ne s’appelle « ${name} ».`,
    fix: suggest(
      near,
      `Donnez à tutorial(…) le nom d’un service : ${known.map((one) => `« ${one} »`).join(', ')}.`,
    ),
  }),
  'unknown-initial': (name: string, near: string | undefined) => ({
    message: `Le tutoriel commence par « ${name} », mais aucune diapositive ne porte ce nom.`,
    fix: suggest(near, 'Écrivez dans « initial » le nom d’une diapositive.'),
  }),
  'unknown-target': (name: string, near: string | undefined) => ({
    message: `Aucune diapositive ne s’appelle « ${name} ».`,
    fix: suggest(near, 'Écrivez le nom d’une diapositive, ou ajoutez-la dans « states ».'),
  }),
  'unknown-event': (name: string, near: string | undefined) => ({
    message: `« ${name} » n’est rien qui puisse arriver.`,
    fix: suggest(
      near,
      'Écrivez « next », « press.<écran>.<partie> », « did.<fait> » ou « choose.<choix> », en minuscules sans accents.',
    ),
  }),
  'unknown-screen': (name: string, near: string | undefined) => ({
    message: `Le service n’a pas d’écran « ${name} ».`,
    fix: suggest(near, 'Choisissez un écran dans la liste du service.'),
  }),
  'unknown-anchor': (name: string, near: string | undefined, beside: readonly string[]) => ({
    message: `Le service n’a pas de partie d’écran « ${name} ».`,
    fix: suggest(near, `Sur cet écran : ${beside.join(', ')}.`),
  }),
  'unknown-fact': (name: string, near: string | undefined) => ({
    message: `Le service ne fait jamais « ${name} ».`,
    fix: suggest(near, 'Choisissez un fait dans la liste du service.'),
  }),
  'unknown-delay': (name: string, near: string | undefined) => ({
    message: `Le service ne connaît pas l’attente « ${name} ».`,
    fix: suggest(near, 'Choisissez une attente dans la liste du service.'),
  }),
  'unknown-scene': (name: string, near: string | undefined) => ({
    message: `Le service n’a pas de scène « ${name} ».`,
    fix: suggest(near, 'Choisissez une scène dans la liste du service.'),
  }),
  'other-title': (led: string, announced: string) => ({
    message: `Les mots du lien sont le titre du tutoriel « ${announced} », mais il mène à « ${led} ».`,
    fix: `Écrivez « tutoriel:${announced} », ou changez les mots du lien.`,
  }),
  'title-without-link': (tutorial: string) => ({
    message: `Ces mots sont le titre du tutoriel « ${tutorial} », mais aucun lien de ce texte n’y mène.`,
    fix: `Faites-en un lien, comme « [mes mots](tutoriel:${tutorial}) ».`,
  }),
  'visits-without-end': (target: string) => ({
    message: `Ce lien mène à « ${target} », d’où les liens ramènent ici : qui les suit tourne en rond de tutoriel en tutoriel.`,
    fix: 'Retirez l’un de ces liens, ou placez-le plus loin que la première diapositive.',
  }),
  'unknown-tutorial': (name: string, near: string | undefined) => ({
    message: `Aucun tutoriel, même annoncé, ne s’appelle « ${name} ».`,
    fix: suggest(near, 'Écrivez le nom d’un tutoriel, ou annoncez celui-ci.'),
  }),
  'visit-other-service': (tutorial: string, service: string) => ({
    message: `Le tutoriel « ${tutorial} » apprend un autre service, « ${service} » : d’ici, un lien ne peut pas y mener.`,
    fix: 'Retirez le lien et gardez ses mots.',
  }),
  'unknown-tutorial-slide': (tutorial: string, slide: string, near: string | undefined) => ({
    message: `Le tutoriel « ${tutorial} » n’a pas de diapositive « ${slide} ».`,
    fix: suggest(near, 'Écrivez le nom d’une de ses diapositives, ou retirez la barre oblique et la suite.'),
  }),
};

import type { Gesture } from '../../contract/gesture.ts';
import type { Origin, ScreenSource } from '../../contract/simulation.ts';

const origins: Readonly<Record<Origin, string>> = {
  S: 'guide officiel',
  A: 'application officielle',
  W: 'page publique',
  I: 'supposé',
};

/** Texts of the manual test sheet. */
export const words = {
  title: (title: string) => `# Recette : ${title}`,
  how: (id: string) => `Cette feuille passe par tous les chemins du tutoriel \`${id}\`, chacun une fois.
Une personne qui a accès au vrai service l’ouvre à côté du tutoriel, et coche ce qui est pareil.

Je n’écris ici aucune donnée personnelle : ni nom, ni numéro, ni code.

- Date :
- Vérifié par :
- Écrans du tutoriel :`,
  screens: '## Les écrans',
  screensHead:
    '| écran | d’après | mois | comparé au vrai | pareil | remarque |\n| --- | --- | --- | --- | --- | --- |',
  screen: (name: string, { origin, month, checked }: ScreenSource) =>
    `| \`${name}\` | ${origins[origin]} | ${month} | ${checked ?? 'jamais'} | ☐ | |`,
  path: (number: number) => (number === 1 ? '## Chemin 1 : celui qu’on attend' : `## Chemin ${number}`),
  from: (title: string, address: string) => `Je pars de « ${title} » (\`${address}\`).`,
  slide: (step: number, title: string) => `### ${step}. ${title}`,
  onScreen: (screen: string) => `- [ ] L’écran \`${screen}\` est le même.`,
  noScreen: '- Cette étape n’a pas d’écran à comparer.',
  arrival: (title: string, isKnown: boolean) =>
    `- [ ] J’arrive à « ${title} »${isKnown ? ', déjà vue plus haut' : ''}.`,
  remark: '- Remarque :',
  gesture: ({ do: what }: Gesture, said: string) => `- [ ] ${sayings[what](said)}`,
};

const sayings: Readonly<Record<Gesture['do'], (said: string) => string>> = {
  press: (said) => `Je clique sur « ${said} ».`,
  type: (said) => `J’écris « ${said} ».`,
  wait: (said) => `Je laisse passer « ${said} ».`,
  choose: (said) => `Dans le texte, je choisis « ${said} ».`,
  next: () => 'Je passe à la suite.',
};

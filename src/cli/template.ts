import { type Lesson, lineFor, slideOf } from './first-lesson.ts';

/** Data of a new tutorial. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  /** Name of the service, as authors import it. */
  readonly service: string;
  readonly lesson: Lesson;
  /** Whether the service is not released. */
  readonly isHidden: boolean;
  /** Month of the service's screens, `YYYY-MM`. */
  readonly screens: string;
}

/** Source of machine.ts of a new tutorial: a cover, a lesson on the service, its result and an end. */
export const machineOf = ({
  id,
  service,
  lesson,
}: Draft): string => `import { ${service}, tutorial } from '#pas-a-pas';

export default tutorial(${service})({
  id: '${id}',
  initial: 'couverture',
  states: {
    couverture: {
      meta: { stage: 'none' },
      on: { next: '${slideOf(lesson)}' },
    },
    '${slideOf(lesson)}': {
      meta: { stage: { scene: '${lesson.scene}' } },
      on: { '${lesson.event}': 'c-est-fait' },
    },
    'c-est-fait': {
      on: { next: 'fin' },
    },
    fin: {
      meta: { stage: 'none', end: true },
      on: { 'choose.couverture': 'couverture' },
    },
  },
});
`;

const linesOf = ({ gestures }: Lesson): string =>
  gestures.map((gesture, index) => `${(index + 1).toString()}. ${lineFor(gesture)}`).join('\n');

/** Text of fr.md of a new tutorial. */
export const textOf = ({ title, screens, lesson, isHidden }: Draft): string => `---
title: ${JSON.stringify(title)}
summary: Ce que j’apprends ici, en une phrase.
screens: ${screens}
minutes: 5
${isHidden ? 'hidden: true\n' : ''}---

# Avant de commencer {#avant-de-commencer}

## ${title} {#couverture}

J’apprends à faire une chose, pas à pas.

# Mon parcours {#mon-parcours}

## Je fais la chose {#${slideOf(lesson)}}

${linesOf(lesson)}

::: note
Ici tout est inventé : je peux me tromper sans risque.
:::

::: accompagnant
Ce cadre est pour la personne qui aide.
:::

## C’est fait ! {#c-est-fait}

Voici l’écran suivant.

# Fin de parcours {#fin-de-parcours}

## Fin de parcours {#fin}

Bravo ! Je peux revoir une partie :

- [Je recommence au début](choose:couverture)
`;

/** What a new tutorial is made of. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  /** Month of the service's screens, `YYYY-MM`. */
  readonly screens: string;
}

/** The flow of a new tutorial: a cover, one gesture on the service, its result, an end. */
export const machineOf = ({ id }: Draft): string => `import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: '${id}',
  initial: 'couverture',
  states: {
    couverture: {
      meta: { stage: 'none' },
      on: { next: 'identification' },
    },
    identification: {
      meta: { stage: { scene: 'identification' } },
      on: { 'did.identification-acceptee': 'c-est-fait' },
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

/** Its words. */
export const textOf = ({ title, screens }: Draft): string => `---
title: ${JSON.stringify(title)}
summary: Ce que j’apprends ici, en une phrase.
screens: ${screens}
minutes: 5
---

# Avant de commencer {#avant-de-commencer}

## ${title} {#couverture}

J’apprends à faire une chose, pas à pas.

# Mon parcours {#mon-parcours}

## Je m’identifie {#identification}

1. J’écris [mon identifiant](type:identification.identifiant).
2. J’écris [mon mot de passe](type:identification.mot-de-passe).
3. Je clique sur [« Continuer »](press:identification.continuer).

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

import type { CatalogueEntry } from '../../../src/player/catalogue.ts';
import { compiled } from './compiled.ts';

/** Where its first slide stands, and the event that leads on. */
interface Way {
  readonly stage: string;
  readonly event: string;
  /** The service, by the name that authors give to `tutorial(…)`. */
  readonly service?: string;
}

const machine = ({
  stage,
  event,
  service = 'mediatheque',
}: Way) => `import { ${service}, tutorial } from '#pas-a-pas';

export default tutorial(${service})({
  id: 'essai',
  initial: 'un',
  states: {
    un: { meta: { stage: ${stage} }, on: { '${event}': 'fin' } },
    fin: { meta: { stage: 'none', end: true }, on: {} },
  },
});
`;

const text = (body: string) => `---
title: Un essai
summary: Pour voir.
screens: 2021-12
minutes: 1
---

# Chapitre {#chapitre}

## Un {#un}

${body}

## Fin {#fin}

C’est fini.
`;

/** A tutorial of our own whose first slide has this text. Throws if it has problems. */
export function essay(body: string, way: Way = { stage: "'none'", event: 'next' }): CatalogueEntry {
  const files = {
    id: 'essai',
    folder: 'essai',
    machine: machine(way),
    texts: { fr: text(body) },
    media: [{ file: 'media/maison.png', bytes: 100, size: [40, 30] }] as const,
    outside: [],
  };
  const [ready] = compiled({ tutorials: [files], announced: { bientot: { fr: 'Bientôt' } } });
  return ready!.entry;
}

/** The form of « mon-espace-sante » where one signs in: it refuses a second field, and shows a password. */
export const signIn = (): CatalogueEntry =>
  essay(
    `J’écris [mon nom](type:identification.identifiant),
puis [mon mot de passe](type:identification.mot-de-passe), et [« Continuer »](press:identification.continuer).`,
    {
      stage: "{ scene: 'identification' }",
      event: 'did.identification-acceptee',
      service: 'monEspaceSante',
    },
  );

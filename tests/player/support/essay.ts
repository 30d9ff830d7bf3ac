import { compile } from '../../../src/engine/compile.ts';
import { chunksOf } from '../../../src/engine/flow/chunks.ts';
import type { CatalogueEntry } from '../../../src/player/catalogue.ts';
import { simulations } from '../../../src/services/simulations.ts';

/** Where its first slide stands, and the event that leads on. */
interface Way {
  readonly stage: string;
  readonly event: string;
}

const machine = ({ stage, event }: Way) => `import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
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
  const announced = { bientot: { fr: 'Bientôt' } };
  const [{ flow, words, problems } = { problems: [] }] = compile(
    { tutorials: [files], announced },
    simulations,
  );
  const french = words?.fr;
  if (!flow || !french) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { first, rest } = chunksOf(flow, french);
  const parts = { fr: { first: () => Promise.resolve(first), rest: () => Promise.resolve(rest) } };
  return { id: 'essai', service: 'mon-espace-sante', parts };
}

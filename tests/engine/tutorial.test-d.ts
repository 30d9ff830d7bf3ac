import { monEspaceSante, tutorial } from '#pas-a-pas';

/** Each mistake below is refused by the compiler, where it stands: `npm run types` fails otherwise. */
const write = tutorial(monEspaceSante);
const meta = { chapter: 'se-connecter' } as const;
const end = { meta: { chapter: 'se-connecter', end: true } } as const;

write({
  id: 'essai',
  initial: 'debut',
  states: {
    debut: {
      meta: { chapter: 'se-connecter', stage: 'none' },
      on: { next: 'suite', 'choose.passer': 'fin' },
    },
    suite: {
      meta: { chapter: 'se-connecter', stage: { scene: 'identification' } },
      on: { 'did.identification-acceptee': 'fin', 'press.identification.aide': 'debut' },
    },
    fin: end,
  },
});

write({
  id: 'unknown-event-beside-a-known-one',
  initial: 'debut',
  states: {
    debut: {
      meta,
      on: {
        next: 'fin',
        nexte: 'fin',
      },
    },
    fin: end,
  },
});

write({
  id: 'unknown-anchor',
  initial: 'debut',
  states: {
    debut: { meta, on: { 'press.accueil-public.conexion': 'fin' } },
    fin: end,
  },
});

write({
  id: 'unknown-fact',
  initial: 'debut',
  states: {
    debut: { meta, on: { 'did.identification-accepte': 'fin' } },
    fin: end,
  },
});

write({
  id: 'unknown-scene',
  initial: 'fin',
  states: {
    fin: { meta: { chapter: 'fin', stage: { scene: 'accueil-publique' } } },
  },
});

write({
  id: 'unknown-target',
  initial: 'debut',
  states: {
    debut: { meta, on: { next: 'fim' } },
    fin: end,
  },
});

write({
  id: 'unknown-initial',
  initial: 'debu',
  states: { debut: end },
});

write({
  id: 'function-as-target',
  initial: 'debut',
  states: {
    debut: { meta, on: { next: () => 'debut' } },
  },
});

write({
  id: 'function-in-meta',
  initial: 'debut',
  states: {
    debut: { meta: { chapter: () => 'fin' } },
  },
});

write({
  id: () => 'function-as-id',
  initial: 'debut',
  states: { debut: end },
});

write({
  id: 'object-as-target',
  initial: 'debut',
  states: {
    debut: { meta, on: { next: { target: 'debut' } } },
  },
});

write({
  id: 'excess-key-of-the-machine',
  initial: 'debut',
  context: {},
  states: { debut: end },
});

write({
  id: 'excess-function-of-the-machine',
  initial: 'debut',
  entry: () => undefined,
  states: { debut: end },
});

write({
  id: 'excess-key-of-a-slide',
  initial: 'debut',
  states: {
    debut: { meta, always: 'debut' },
  },
});

write({
  id: 'excess-function-of-a-slide',
  initial: 'debut',
  states: {
    debut: { meta, entry: () => undefined },
  },
});

write({
  id: 'excess-key-of-meta',
  initial: 'debut',
  states: {
    debut: { meta: { chapter: 'fin', picture: 'a.png' } },
  },
});

write({
  id: 'excess-key-of-stage',
  initial: 'debut',
  states: {
    debut: { meta: { chapter: 'fin', stage: { scene: 'identification', picture: 'a.png' } } },
  },
});

write({
  id: 'function-in-stage',
  initial: 'debut',
  states: {
    debut: { meta: { chapter: 'fin', stage: { scene: 'identification', after: () => undefined } } },
  },
});

write({
  id: 'function-as-stage',
  initial: 'debut',
  states: {
    debut: { meta: { chapter: 'fin', stage: () => 'none' } },
  },
});

write({
  id: 'unknown-stage',
  initial: 'debut',
  states: {
    debut: { meta: { chapter: 'fin', stage: 'rien' } },
  },
});

write({
  id: 'end-that-is-none',
  initial: 'debut',
  states: {
    debut: { meta: { chapter: 'fin', end: false } },
  },
});

write({
  id: 'slide-without-chapter',
  initial: 'debut',
  states: {
    debut: { meta: {} },
  },
});

write({
  id: 'slide-without-meta',
  initial: 'debut',
  states: {
    debut: { on: { next: 'debut' } },
  },
});

write({
  id: 'function-as-slide',
  initial: 'debut',
  states: {
    debut: () => end,
  },
});

write({
  id: 'function-as-transitions',
  initial: 'debut',
  states: {
    debut: { meta, on: () => 'debut' },
  },
});

write({
  id: 'text-as-transitions',
  initial: 'debut',
  states: {
    debut: { meta, on: 'next' },
  },
});

write({
  id: 'function-as-meta',
  initial: 'debut',
  states: {
    debut: { meta: () => meta },
  },
});

write({
  id: 'function-as-states',
  initial: 'debut',
  states: () => ({ debut: end }),
});

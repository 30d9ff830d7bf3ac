import { monEspaceSante, tutorial } from '#pas-a-pas';

/** Each mistake below is refused by the compiler, where it stands: `npm run types` fails otherwise. */
const write = tutorial(monEspaceSante);
const id = 'essai';
const initial = 'debut';
const meta = {} as const;
const fin = { meta: { end: true } } as const;

write({
  id,
  initial,
  states: {
    debut: { meta: { stage: 'none' }, on: { next: 'suite', 'choose.passer': 'fin' } },
    suite: {
      meta: { stage: { scene: 'identification' } },
      on: { 'did.identification-acceptee': 'fin', 'press.identification.aide': 'debut' },
    },
    fin,
  },
});

write({
  id,
  initial,
  states: {
    debut: {
      meta,
      on: {
        next: 'debut',
        // @ts-expect-error an event that is unknown, beside one that is known
        nexte: 'debut',
      },
    },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error an unknown anchor
    debut: { meta, on: { 'press.accueil-public.conexion': 'debut' } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error an unknown fact
    debut: { meta, on: { 'did.identification-accepte': 'debut' } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error an unknown target
    debut: { meta, on: { next: 'fin' } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a target that is a function
    debut: { meta, on: { next: () => 'debut' } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a target that is an object
    debut: { meta, on: { next: { target: 'debut' } } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error transitions that are a function
    debut: { meta, on: () => 'debut' },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error transitions that are a text
    debut: { meta, on: 'next' },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a slide that is a function
    debut: () => fin,
  },
});

write({
  id,
  initial,
  states: {
    // a slide without meta: the service goes on
    debut: { on: { next: 'debut' } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a slide with an excess key
    debut: { meta, always: 'debut' },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a slide with a function in excess
    debut: { meta, entry: () => undefined },
  },
});

write({
  id,
  initial,
  states: {
    // an empty meta says as much
    debut: { meta: {} },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a meta that is a function
    debut: { meta: () => meta },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a meta with an excess key
    debut: { meta: { picture: 'a.png' } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error an end that is none
    debut: { meta: { end: false } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error an unknown stage
    debut: { meta: { stage: 'rien' } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error an unknown scene
    debut: { meta: { stage: { scene: 'identificasion' } } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a stage that is a function
    debut: { meta: { stage: () => 'none' } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a stage with an excess key
    debut: { meta: { stage: { scene: 'identification', image: 'a.png' } } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a stage with a function in excess
    debut: { meta: { stage: { scene: 'identification', after: () => 1 } } },
  },
});

write({
  id,
  // @ts-expect-error an initial slide that does not exist
  initial: 'fin',
  states: { debut: fin },
});

write({
  // @ts-expect-error an id that is a function
  id: () => 'essai',
  initial,
  states: { debut: fin },
});

write({
  id,
  initial,
  // @ts-expect-error a machine with an excess key
  context: {},
  states: { debut: fin },
});

write({
  id,
  initial,
  // @ts-expect-error a machine with a function in excess
  entry: () => undefined,
  states: { debut: fin },
});

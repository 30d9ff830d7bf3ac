import { images, monEspaceSante, tutorial } from '#pas-a-pas';

/** Each mistake below is refused by the compiler, where it stands: `npm run types` fails otherwise. */
const write = tutorial(monEspaceSante);
const id = 'essai';
const initial = 'debut';
const fin = { meta: { end: true } } as const;

write({
  id,
  initial,
  states: {
    debut: {
      meta: {
        stage: {
          picture: 'media/ecran-1.png',
          areas: { 'ecran-1.connexion': [10, 20, 30, 8], 'ecran-1.aide': [0, 0.5, 100, 12.5] },
        },
      },
      on: { 'press.ecran-1.connexion': 'seule', 'press.ecran-1.aide': 'debut', 'choose.passer': 'fin' },
    },
    seule: { meta: { stage: { picture: 'media/ecran-2.png' } }, on: { next: 'fin' } },
    fin,
  },
});

write({
  id,
  initial,
  states: {
    debut: {
      meta: {
        stage: { picture: 'media/ecran.png', areas: { 'ecran.aide': [1, 2, 3, 4] } },
      },
      // @ts-expect-error an area that the picture does not have
      on: { 'press.ecran.ade': 'debut' },
    },
  },
});

write({
  id,
  initial,
  states: {
    debut: {
      meta: { stage: { picture: 'media/ecran.png' } },
      // @ts-expect-error a part of the service, which a picture hides
      on: { 'press.accueil-public.connexion': 'debut' },
    },
  },
});

write({
  id,
  initial,
  states: {
    debut: {
      meta: { stage: { picture: 'media/ecran.png' } },
      // @ts-expect-error a fact of the service, which a picture hides
      on: { 'did.identification-acceptee': 'debut' },
    },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a picture from elsewhere
    debut: { meta: { stage: { picture: 'https://example.org/ecran.png' } } },
  },
});

write({
  id,
  initial,
  states: {
    debut: {
      meta: {
        // @ts-expect-error an area of three numbers
        stage: { picture: 'media/ecran.png', areas: { 'ecran.aide': [1, 2, 3] } },
      },
    },
  },
});

write({
  id,
  initial,
  states: {
    debut: {
      // @ts-expect-error an area whose name has no dot
      meta: { stage: { picture: 'media/ecran.png', areas: { aide: [1, 2, 3, 4] } } },
    },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error a picture and a scene
    debut: { meta: { stage: { picture: 'media/a.png', scene: 'identification' } } },
  },
});

write({
  id,
  initial,
  states: {
    // @ts-expect-error areas without a picture
    debut: { meta: { stage: { areas: { 'ecran.aide': [1, 2, 3, 4] } } } },
  },
});

const draw = tutorial(images);

draw({
  id,
  initial,
  states: {
    debut: { meta: { stage: { picture: 'media/ecran.png' } }, on: { next: 'fin' } },
    fin: { meta: { stage: 'none', end: true } },
  },
});

draw({
  id,
  initial,
  states: {
    // @ts-expect-error nothing on the stage, where no service goes on
    debut: { meta: { end: true } },
  },
});

draw({
  id,
  initial,
  states: {
    // @ts-expect-error a scene, where there is no service
    debut: { meta: { stage: { scene: 'identification' } } },
  },
});

import { images, tutorial } from '#pas-a-pas';

export default tutorial(images)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { stage: { picture: 'media/maison.png' } },
      on: { next: 'fin' },
    },
    fin: { meta: { end: true } },
  },
});

import { screenOfState } from '../../../src/contract/screen-of-state.ts';
import { here } from '../../../src/engine/play/session.ts';
import type { Context } from '../../../src/services/mon-espace-sante/models.ts';
import { play, type Play } from '../../play.ts';
import { messagerie } from '../world.ts';

export const opened = () => play(messagerie);

/** What the service knows at this moment of a story. */
export const contextOf = ({ session }: Play): Context => here(session).service.context as Context;

export const screenOf = ({ session }: Play): string => screenOfState(here(session).service);

/** At the messages, without signing in. */
export const onMessages = () =>
  opened()
    .next()
    .choose('prerequis')
    .expectSlide('prerequis')
    .choose('accueil')
    .expectSlide('accueil')
    .press('accueil.messages')
    .expectSlide('page-messages');

/** A chapter chosen on the page of messages. */
export const chapter = (slide: string) => onMessages().choose(slide).expectSlide(slide);

export const special = (slide: string) => chapter('cas-particuliers').choose(slide).expectSlide(slide);

/** The last slide of a path: on to the next one, or back to the messages. */
export function expectEnd(story: Play, slide: string, next: string): Play {
  story.expectSlide(slide).choose('page-messages').expectSlide('page-messages');
  return story.next().expectSlide(next);
}

export const signedInBySms = () =>
  opened()
    .next()
    .next()
    .expectSlide('mode-d-emploi')
    .next()
    .expectSlide('prerequis')
    .next()
    .expectSlide('identification')
    .type('identification.identifiant')
    .type('identification.mot-de-passe')
    .press('identification.continuer')
    .expectFacts('identification-acceptee')
    .expectSlide('choix-du-code')
    .press('choix-du-code.par-sms')
    .expectSlide('code-par-sms')
    .press('appareils.telephone')
    .press('appareils.navigateur');

/** Writes the code that was read. */
export const enterCode = (story: Play) =>
  story
    .type('code-a-usage-unique.code')
    .press('code-a-usage-unique.se-connecter')
    .expectFacts('connexion-reussie')
    .expectSlide('accueil');

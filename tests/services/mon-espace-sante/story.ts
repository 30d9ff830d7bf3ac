import type { AnyMachineSnapshot } from 'xstate';
import { screenOfState } from '../../../src/contract/screen-of-state.ts';
import { scene, touch } from '../../../src/engine/play/service.ts';
import type { Gesture } from '../../../src/contract/gesture.ts';
import { snackbarOn } from '../../../src/services/mon-espace-sante/home/page.ts';
import type { Snackbar } from '../../../src/services/mon-espace-sante/home/model.ts';
import type { Context } from '../../../src/services/mon-espace-sante/models.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import type { Scene } from '../../../src/services/mon-espace-sante/models.ts';
import { press, type, wait } from '../../gestures.ts';
import { everyState as statesOf } from '../states.ts';

/** The delay before another code can be sent. */
export const pass = wait('trente-secondes');
export const writeCode = (text: string) => type('code-a-usage-unique.code', text);
export const connect = press('code-a-usage-unique.se-connecter');
export const resend = press('code-a-usage-unique.renvoyer');

export const signInWith = (identifier: string, password: string): Gesture[] => [
  type('identification.identifiant', identifier),
  type('identification.mot-de-passe', password),
  press('identification.continuer'),
];

export const submitIdentifier = press('identifiant-oublie.continuer');
export const submitPassword = press('mot-de-passe-oublie.continuer');

/** Fills in and sends the form of a lost identifier. */
export const askIdentifier = (way: string): Gesture[] => [
  type('identifiant-oublie.numero', '2 69 01 99 000 000 70'),
  type('identifiant-oublie.date-de-naissance', '14/01/1969'),
  press(`identifiant-oublie.${way}`),
  submitIdentifier,
];

/** Fills in and sends the form of a lost password, with a carte Vitale that bears a photo. */
export const askPassword = (way: string): Gesture[] => [
  type('mot-de-passe-oublie.numero', '2 69 01 99 000 000 70'),
  type('mot-de-passe-oublie.numero-de-serie', '25000048291'),
  type('mot-de-passe-oublie.date-de-naissance', '14/01/1969'),
  press(`mot-de-passe-oublie.${way}`),
  submitPassword,
];

/** From the form of a lost password to the choice of another. */
export const choosePassword: readonly Gesture[] = [
  ...askPassword('par-sms'),
  type('code-a-usage-unique.code', '482913'),
  press('code-a-usage-unique.continuer'),
];

export const writeTwice = (text: string, confirmation = text): Gesture[] => [
  type('nouveau-mot-de-passe.mot-de-passe', text),
  type('nouveau-mot-de-passe.confirmation', confirmation),
  press('nouveau-mot-de-passe.continuer'),
];

export interface Moment {
  readonly service: AnyMachineSnapshot;
  readonly context: Context;
  readonly screen: string;
  /** What lies over it, if anything does. */
  readonly dialog: string | undefined;
  /** What it says has just been done. */
  readonly snackbar: Snackbar | undefined;
  /** What each gesture offered to the tutorial. */
  readonly offers: readonly (readonly string[])[];
}

const DIALOGS = ['supprimer-conversation', 'fin-des-echanges', 'supprimer-brouillon'];

/** Plays gestures from a scene. Throws at the first one that means nothing. */
export function play(from: Scene, ...moves: readonly Gesture[]): Moment {
  let service = scene(monEspaceSante, from);
  const offers = moves.map((move) => {
    const effect = touch(monEspaceSante, service, move);
    if (!effect) throw new Error(`${JSON.stringify(move)} means nothing on ${screenOfState(service)}.`);
    service = effect.service;
    return effect.offers;
  });
  const screen = screenOfState(service);
  const matches = (state: object) => service.matches(state);
  const dialog = DIALOGS.find((name) => matches({ [screen]: { page: name } }));
  const snackbar = snackbarOn(screen, matches);
  return { service, context: service.context as Context, screen, dialog, snackbar, offers };
}

/** Every state of the service, one for each view. */
export const everyState = () => statesOf(monEspaceSante);

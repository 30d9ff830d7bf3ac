import type { StateConfig, Transitions } from '../base.ts';
import { type Snackbar, snackbars } from './model.ts';

/** Transitions of the devices, which every screen takes. */
export const ofDevices = {
  'device.use': { actions: 'useDevice' },
  'mail.open': { actions: 'openMail' },
  'mail.close': { actions: 'closeMail' },
  'message.copy': { actions: 'noteCopy' },
  'notification.follow': { target: '#mon-espace-sante.identification', actions: 'leaveMailbox' },
} satisfies Transitions;

/** Type of `snapshot.matches`. */
export type Matches = (state: object) => boolean;

const ROOT = '#mon-espace-sante';

/** A screen as a target of a transition from any state. */
export const to = (screen: string): string => `${ROOT}.${screen}`;

/** A screen as a target, with the message that confirms the last action. */
export const saying = (screen: string, snackbar: Snackbar): string => `${to(screen)}.snackbar.${snackbar}`;

/**
 * A screen with a message that confirms the last action: two parallel regions, the page and the message, which the
 * next event closes. The page comes first, so that its transition wins if both have one for an event. The page has the
 * transitions of the devices too: XState looks at the root only if no region has a transition.
 */
export const withSnackbar = (snackbars: readonly Snackbar[], page: StateConfig): StateConfig => ({
  type: 'parallel',
  states: {
    page: { ...page, on: { ...ofDevices, ...page.on } },
    snackbar: {
      initial: 'none',
      states: {
        none: {},
        ...Object.fromEntries(snackbars.map((name) => [name, { on: { '*': 'none' } }])),
      },
    },
  },
});

/** The message that a screen displays; undefined if there is none. */
export const snackbarOn = (screen: string, matches: Matches): Snackbar | undefined =>
  snackbars.find((snackbar) => matches({ [screen]: { snackbar } }));

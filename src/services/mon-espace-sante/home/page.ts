import type { StateConfig, Transitions } from '../base.ts';
import { type Snackbar, snackbars } from './model.ts';

/** Looking at a device, wherever one is. */
export const ofDevices = {
  'device.use': { actions: 'useDevice' },
  'mail.open': { actions: 'openMail' },
  'mail.close': { actions: 'closeMail' },
  'message.copy': { actions: 'noteCopy' },
  'notification.follow': { target: '#mon-espace-sante.identification', actions: 'leaveMailbox' },
} satisfies Transitions;

/** As `snapshot.matches`. */
export type Matches = (state: object) => boolean;

const ROOT = '#mon-espace-sante';

/** A screen as a target, from a state within another. */
export const to = (screen: string): string => `${ROOT}.${screen}`;

/** A screen as a target, which says what has just been done. */
export const saying = (screen: string, snackbar: Snackbar): string => `${to(screen)}.snackbar.${snackbar}`;

/**
 * A screen that says what has just been done: its page, and beside it the message, which the next event ends. The page
 * comes first: where both take an event, its transition wins. It takes the events of devices too: XState asks the root
 * for a transition only where no region has one.
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

/** What a screen says has just been done. */
export const snackbarOn = (screen: string, matches: Matches): Snackbar | undefined =>
  snackbars.find((snackbar) => matches({ [screen]: { snackbar } }));

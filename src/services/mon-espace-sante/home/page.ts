import type { StateConfig } from '../base.ts';
import { type Snackbar, snackbars } from './model.ts';

/** As `snapshot.matches`. */
export type Matches = (state: object) => boolean;

const ROOT = '#mon-espace-sante';

/** A screen as a target, from a state within another. */
export const to = (screen: string): string => `${ROOT}.${screen}`;

/** A screen as a target, which says what has just been done. */
export const saying = (screen: string, snackbar: Snackbar): string => `${to(screen)}.snackbar.${snackbar}`;

/**
 * A screen that says what has just been done: its page, and beside it the message, which the next event ends.
 * The page comes first: where both take an event, its transition wins.
 */
export const withSnackbar = (snackbars: readonly Snackbar[], page: StateConfig): StateConfig => ({
  type: 'parallel',
  states: {
    page,
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

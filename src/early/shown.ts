const SHOWN = 'pas-a-pas:shown';

/** Informs the page’s first script that the application shows something. */
export const tellShown = (): boolean => dispatchEvent(new Event(SHOWN));

/** Resolves when the application shows something. */
export const shown = (): Promise<undefined> =>
  new Promise((resolve) => addEventListener(SHOWN, () => resolve(undefined), { once: true }));

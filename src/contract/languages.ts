/** Language in which a tutorial is written first. */
export const ORIGINAL = 'fr';

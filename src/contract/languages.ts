/** Language of the original text of every tutorial, BCP 47. */
export const ORIGINAL = 'fr';

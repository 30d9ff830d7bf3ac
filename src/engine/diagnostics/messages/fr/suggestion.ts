/** The fix for a name that is not known. */
export const suggest = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Vouliez-vous dire « ${near} » ?`;

/** The fix for an unknown name: the near name, or `otherwise`. */
export const suggest = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Did you mean “${near}”?`;

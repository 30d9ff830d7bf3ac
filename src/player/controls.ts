/** The control on the page for an anchor; null if there is none. */
export const controlAt = (anchor: string, page: ParentNode = document): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);

/** The link of the words to a hotspot; null if there is none. */
export const linkFor = (says: string, page: ParentNode = document): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-says="${CSS.escape(says)}"]`);

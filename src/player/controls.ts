/** The control on the page that carries a named part. */
export const controlAt = (anchor: string, page: ParentNode = document): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);

/** The words’ link that says a hotspot. */
export const linkFor = (says: string, page: ParentNode = document): HTMLElement | null =>
  page.querySelector<HTMLElement>(`[data-says="${CSS.escape(says)}"]`);

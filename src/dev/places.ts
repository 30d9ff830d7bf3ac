/** Attributes by which an element is found again after its page was drawn again. */
const NAMES = ['data-anchor', 'data-says', 'data-do', 'id'];

/** Records the scrolled elements and the focus of the page; returns a function that restores them. */
export function notePlaces(page: Element): () => void {
  const panes = [...page.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const scrolled = panes.map((pane) => [selectorOf(pane), pane.scrollTop] as const);
  const focus = refocus(document.activeElement, page);
  return () => {
    focus();
    for (const [selector, top] of scrolled) page.querySelector(selector)?.scrollTo(0, top);
  };
}

/** Selector of a scrolled element: its classes stay the same after a new drawing. */
const selectorOf = ({ localName, classList }: Element): string =>
  [localName, ...[...classList].map((name) => CSS.escape(name))].join('.');

function refocus(focused: Element | null, page: Element): () => void {
  if (!(focused instanceof HTMLElement)) return () => undefined;
  if (!page.contains(focused)) return () => focused.focus({ preventScroll: true });
  const name = NAMES.find((one) => focused.hasAttribute(one));
  if (name === undefined) return () => undefined;
  const selector = `[${name}="${CSS.escape(focused.getAttribute(name) ?? '')}"]`;
  return () => page.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

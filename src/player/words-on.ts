import type { Box } from './hand-place.ts';

/** A line of text, with the element that contains it. */
export interface Line extends Box {
  readonly said: Element;
}

/**
 * Every line of text displayed on a screen, in CSS pixels of the window, without text for screen readers
 * only.
 */
export function linesOn(screen: Element): Line[] {
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const said = node.parentElement;
    if (!said || !node.nodeValue?.trim() || said.closest('.visually-hidden')) continue;
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects())
      lines.push({ left, top, right, bottom, said });
  }
  return lines;
}

/** Whether an element's text is the label of a control. */
export const isLabelOf = (control: HTMLElement, said: Element): boolean =>
  control.contains(said) ||
  (control instanceof HTMLInputElement && [...(control.labels ?? [])].some((label) => label.contains(said)));

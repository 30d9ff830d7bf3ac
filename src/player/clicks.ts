/** Everything that a click may be meant for. */
const CONTROLS = 'a, button, input, select, textarea, label, summary, dialog, [role="option"]';

/** The second half of a double click: it was meant for what the first half changed. */
export const isSecondClick = (event: MouseEvent): boolean => event.detail > 1;

/** What the click is meant for, if there is something to use. */
export const controlOf = (event: MouseEvent): Element | null => (event.target as Element).closest(CONTROLS);

/** A click where there is nothing to use, and not the end of a selection of text. */
export const isNeutral = (event: MouseEvent): boolean =>
  !controlOf(event) && !isSecondClick(event) && (getSelection()?.isCollapsed ?? true);

/** Attachment: calls with the target of each neutral click in an element. */
export const onNeutralClick =
  (act: (target: Element) => void) =>
  (node: HTMLElement): (() => void) => {
    const click = (event: MouseEvent) => {
      if (isNeutral(event)) act(event.target as Element);
    };
    node.addEventListener('click', click);
    return () => node.removeEventListener('click', click);
  };

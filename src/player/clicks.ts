/** Selector of everything that a click may be meant for. */
const CONTROLS = 'a, button, input, select, textarea, label, summary, dialog, [role="option"]';

/**
 * Whether a click is the second half of a double click, which was meant for what the first half has already
 * changed.
 */
export const isSecondClick = (event: MouseEvent): boolean => event.detail > 1;

/** The control that the click is meant for; null if there is none. */
export const controlOf = (event: MouseEvent): Element | null => (event.target as Element).closest(CONTROLS);

/** Whether a click hits no control and does not end a selection of text. */
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

/** Everything that a click may be meant for. */
const CONTROLS = 'a, button, input, select, textarea, label, summary, dialog, [role="option"]';

/** The second half of a double click: it was meant for what the first half changed. */
export const isSecondClick = (event: MouseEvent): boolean => event.detail > 1;

/** A click where there is nothing to use, and not the end of a selection of text. */
export function isNeutral(event: MouseEvent): boolean {
  const onControl = (event.target as Element).closest(CONTROLS) !== null;
  return !onControl && !isSecondClick(event) && (getSelection()?.isCollapsed ?? true);
}

import { type Intent, intentOf, type KeyContext } from './keymap.ts';

const FIELDS = 'input, textarea, select, [contenteditable], [role="combobox"], [role="tab"], [role="radio"]';
const PRESSED_BY_KEY = 'a[href], button, summary, [role="button"]';

/** Milliseconds between two keys above which the keys are not part of one text. */
const PAUSE = 1_000;

/** Whether the element uses the key itself. */
function elementUses(element: Element | null, key: string): boolean {
  if (!element) return false;
  if (key !== '?' && element.ownerDocument.querySelector('dialog[open]')) return true;
  if (key === 'Escape') return false;
  if (element.matches(FIELDS)) return true;
  return (key === ' ' || key === 'Enter') && element.matches(PRESSED_BY_KEY);
}

/** Whether a pane around the element can still scroll in that direction. */
function paneScrolls(element: Element | null, way: 'up' | 'down'): boolean {
  for (let pane = element; pane; pane = pane.parentElement) {
    const room = pane.scrollHeight - pane.clientHeight;
    const scrolls =
      pane === document.scrollingElement || /auto|scroll/.test(getComputedStyle(pane).overflowY);
    if (room <= 1 || !scrolls) continue;
    return way === 'up' ? pane.scrollTop > 0 : pane.scrollTop < room - 1;
  }
  return false;
}

/**
 * Calls `act` with the intent of each key pressed in the page; `act` returns whether it did something.
 * Returns a function that stops listening.
 */
export function listenToKeys(
  act: (intent: Intent, event: KeyboardEvent) => boolean,
  singleKeys: () => boolean,
  page = document,
) {
  let typed = -Infinity;
  /** Whether the key continues a text typed outside a field by mistake: its letters are no shortcuts. */
  const isWriting = ({ key, timeStamp }: KeyboardEvent) => {
    const before = typed;
    if (key.length === 1) typed = timeStamp;
    return timeStamp - before < PAUSE;
  };
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const focused = page.activeElement;
    const context: KeyContext = {
      uses: (key) => elementUses(focused, key),
      canScroll: (way) => paneScrolls(focused, way),
      singleKeys: singleKeys() && !isWriting(event),
    };
    const intent = intentOf(event, context);
    if (!intent) return;
    event.preventDefault();
    if (!event.repeat && act(intent, event)) typed = -Infinity;
  };
  page.addEventListener('keydown', press);
  return () => page.removeEventListener('keydown', press);
}

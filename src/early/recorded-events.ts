import { controlOf, isNeutral } from '../player/clicks.ts';
import { listenToKeys } from '../player/keyboard.ts';

/** A gesture made on the cover. */
export interface RecordedEvent {
  readonly event: MouseEvent | KeyboardEvent;
  /** The element clicked; absent for a key, whose target is the element in focus. */
  readonly on?: Element;
}

/** A recording of the gestures made on a cover. */
export interface Recording {
  /** Waits until no pointer button is held down, ends the recording and returns its events. */
  close(): Promise<readonly RecordedEvent[]>;
}

/** Records clicks and keys on the cover that the application will handle; the browser handles the others. */
export function recordEvents(cover: HTMLElement): Recording {
  const noted: RecordedEvent[] = [];
  let released = Promise.resolve();

  const stopKeys = listenToKeys(
    (_, event) => noted.push({ event }) > 0,
    () => true,
  );
  cover.addEventListener('click', (event) => {
    const control = controlOf(event);
    const on = control ?? (isNeutral(event) && (event.target as Element).closest('main'));
    if (!on || isForBrowser(control, event)) return;
    if (control instanceof HTMLAnchorElement) event.preventDefault();
    noted.push({ event, on });
  });
  cover.addEventListener('pointerdown', ({ button }) => {
    if (button === 0) released = release();
  });

  return {
    async close() {
      await released;
      stopKeys();
      return noted;
    },
  };
}

/**
 * Whether the browser handles the click: a link to another window, or a click with a key that asks for one.
 */
const isForBrowser = (control: Element | null, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  control instanceof HTMLAnchorElement && (control.target !== '' || ctrlKey || metaKey || shiftKey);

/** Resolves when the pointer is released and its click has been dispatched. */
const release = (): Promise<void> =>
  new Promise((resolve) => {
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => setTimeout(resolve), { once: true });
  });

import { controlOf, isNeutral } from '../player/clicks.ts';
import { listenToKeys } from '../player/keyboard.ts';

/** A gesture made on the cover. */
export interface RecordedEvent {
  readonly event: MouseEvent | KeyboardEvent;
  /** What was clicked; a key goes where the focus is. */
  readonly on?: Element;
}

/** The gestures made on a cover until they are asked for. */
export interface Recording {
  /** Waits until no button is held down, and notes nothing more. */
  close(): Promise<readonly RecordedEvent[]>;
}

/** Recording what a learner does on the cover and the application would answer; the browser does the rest as ever. */
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

/** A link to another window, or followed with a key that asks for one. */
const isForBrowser = (control: Element | null, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  control instanceof HTMLAnchorElement && (control.target !== '' || ctrlKey || metaKey || shiftKey);

/** Resolves when the pointer is up again, and its click is made. */
const release = (): Promise<void> =>
  new Promise((resolve) => {
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => setTimeout(resolve), { once: true });
  });

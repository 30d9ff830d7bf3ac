/** What went wrong while a page loaded. */
export interface Troubles {
  /** Milliseconds of long tasks beyond the 50 that each may last. */
  blocking: number;
  /** Sum of the layout shifts that no gesture caused. */
  shift: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  var troubles: Troubles;
}

/** Runs in the page, before any of its scripts: marks `slide 1` and `slide 2` once each is painted. */
export function markSlides(): void {
  let name: string | undefined;
  let count = 0;
  const observer = new MutationObserver(() => {
    const found = document.querySelector<HTMLElement>('[data-slide]')?.dataset.slide;
    if (found === undefined || found === name) return;
    name = found;
    const mark = `slide ${++count}`;
    if (count === 2) observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => void performance.mark(mark);
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-slide'] });
}

/** Runs in the page, before any of its scripts: adds up in `troubles` what goes wrong. */
export function noteTroubles(): void {
  globalThis.troubles = { blocking: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) troubles.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[])
      if (!hadRecentInput) troubles.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: milliseconds from the start of the navigation to a mark, as soon as it is set. */
export const momentOf = (name: string): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [mark] = list.getEntriesByName(name);
      if (!mark) return;
      observer.disconnect();
      resolve(mark.startTime);
    }).observe({ type: 'mark', buffered: true });
  });

/** Whether two devices stand side by side, in letters rather than pixels. */
export function isRoomy(): boolean {
  const { clientWidth } = document.body;
  return clientWidth >= 75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The room for devices. One for all stages, looked at once a frame is painted: a look before has the page styled again. */
class Room {
  wide = $state(isRoomy());

  /** Looks again whenever the node changes its size: a stage, or what is as large as a letter. */
  readonly measure = (node: HTMLElement): (() => void) => {
    const observer = new ResizeObserver(() => requestAnimationFrame(() => (this.wide = isRoomy())));
    observer.observe(node);
    return () => observer.disconnect();
  };
}

export const room = new Room();

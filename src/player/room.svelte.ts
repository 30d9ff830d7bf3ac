/** Whether the page is wide enough for two devices side by side: 75 times the root font size. */
export function isRoomy(): boolean {
  const { clientWidth } = document.body;
  return clientWidth >= 75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * The shared measure of `isRoomy`, taken after a frame is painted: earlier, it would force a computation of
 * styles.
 */
class Room {
  wide = $state(isRoomy());

  /**
   * Attachment: measures again when the size of the node changes, for a stage or an element sized in letters.
   */
  readonly measure = (node: HTMLElement): (() => void) => {
    const observer = new ResizeObserver(() => requestAnimationFrame(() => (this.wide = isRoomy())));
    observer.observe(node);
    return () => observer.disconnect();
  };
}

export const room = new Room();

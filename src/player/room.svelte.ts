/** Whether two devices stand side by side, in letters rather than pixels. */
export function isRoomy(): boolean {
  const { clientWidth } = document.body;
  return clientWidth >= 75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The room for devices. One for all stages: each new one would be laid out twice to find it. */
class Room {
  wide = $state(false);

  readonly measure = (node: HTMLElement): (() => void) => {
    const observer = new ResizeObserver(() => (this.wide = isRoomy()));
    observer.observe(node);
    return () => observer.disconnect();
  };
}

export const room = new Room();

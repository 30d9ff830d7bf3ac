/** Whether two devices stand side by side, in letters rather than pixels. */
export function isRoomy(): boolean {
  const { clientWidth } = document.body;
  return clientWidth >= 75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The room for devices. Measured where slides come and go: a stage that measures itself is laid out twice. */
export class Room {
  wide = $state(false);

  readonly measure = (node: HTMLElement): (() => void) => {
    const observer = new ResizeObserver(() => (this.wide = isRoomy()));
    observer.observe(node);
    return () => observer.disconnect();
  };
}

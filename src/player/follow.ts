/**
 * Calls `onmoved` when something on a screen may have moved: an element changed its size, appeared or
 * disappeared, or a list scrolled. The call comes in the frame of the change, after layout, and once at the
 * start. Every element is observed, because a change of its size moves the next ones even if the size of the
 * screen stays the same. Returns a function that stops observing.
 */
export function follow(screen: HTMLElement, onmoved: () => void): () => void {
  const sized = new ResizeObserver(onmoved);
  const observe = () => {
    for (const box of [screen, ...screen.querySelectorAll(':not(svg *)')])
      sized.observe(box, { box: 'border-box' });
  };
  observe();
  const changed = new MutationObserver(observe);
  changed.observe(screen, { childList: true, subtree: true });
  screen.addEventListener('scroll', onmoved, true);
  return () => {
    sized.disconnect();
    changed.disconnect();
    screen.removeEventListener('scroll', onmoved, true);
  };
}

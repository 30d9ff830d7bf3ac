/**
 * Tells that what stands on a screen may have moved: something on it changed its size, came or went, or a list scrolled.
 * It tells in the frame of the change, once it is laid out, and the first time too; at rest nothing runs. A size
 * that changes anywhere moves what comes after it, even where the screen itself stays as large. Returns how to stop.
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

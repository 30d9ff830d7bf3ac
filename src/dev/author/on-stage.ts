import { bringIntoView } from '../../player/hotspots.ts';
import { controlAt } from '../../player/controls.ts';

/** Draws a ring around an anchor of the page, if present; returns a function that removes the ring. */
export function showOnStage(name: string): () => void {
  const part = controlAt(name);
  if (!part) return () => {};
  part.dataset.authorRing = '';
  bringIntoView(part);
  return () => {
    delete part.dataset.authorRing;
  };
}

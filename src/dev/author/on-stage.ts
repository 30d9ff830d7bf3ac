import { bringIntoView } from '../../player/hotspots.ts';
import { controlAt } from '../../player/controls.ts';

/** Rings the part of the page that bears a name, if it is there; gives back what takes the ring away. */
export function showOnStage(name: string): () => void {
  const part = controlAt(name);
  if (!part) return () => {};
  part.dataset.authorRing = '';
  bringIntoView(part);
  return () => {
    delete part.dataset.authorRing;
  };
}

import { tick } from 'svelte';
import { isField } from './fields.ts';
import type { Player } from './player.svelte.ts';

/** Moves the focus to the title of each new slide. To be called during the initialisation of a component. */
export function focusTitles(player: Player): void {
  /**
   * Changes with the slide and with each move among the slides, but not with gestures that stay on the slide.
   */
  const arrival = $derived(`${player.frame.slide} ${player.state.moves}`);
  let arrivals = 0;
  $effect.pre(() => {
    void arrival;
    if (arrivals++ > 0) moveFocus();
  });
}

/**
 * Moves the focus, except from a field. The element in focus is blurred first, because removing it with the
 * focus is slow.
 */
function moveFocus(): void {
  const { activeElement } = document;
  if (isField(activeElement)) return;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  void tick().then(() => document.querySelector<HTMLElement>('[data-title]')?.focus());
}

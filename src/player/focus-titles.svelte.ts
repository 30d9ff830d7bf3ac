import { tick } from 'svelte';
import { isField } from './fields.ts';
import type { Player } from './player.svelte.ts';

/** Moves the focus to the title of each slide one comes to. Call it while the component starts. */
export function focusTitles(player: Player): void {
  /** Changes with the slide and with each move among the slides, not with what is done on them. */
  const arrival = $derived(`${player.frame.slide} ${player.state.moves}`);
  let arrivals = 0;
  $effect.pre(() => {
    void arrival;
    if (arrivals++ > 0) moveFocus();
  });
}

/** Who writes in a field keeps the focus. A focused element is slow to take away, so it loses the focus first. */
function moveFocus(): void {
  const { activeElement } = document;
  if (isField(activeElement)) return;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  void tick().then(() => document.querySelector<HTMLElement>('[data-title]')?.focus());
}

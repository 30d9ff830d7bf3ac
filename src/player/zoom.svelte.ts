import { tick } from 'svelte';

/** Multiples of the size at which the whole picture fits. */
const FACTORS = [1, 1.5, 2, 3];
/** CSS pixels of a step with an arrow key. */
const STEP = 60;

/** Zoom of a picture in the pane that scrolls it. */
export class Zoom {
  #level = $state(0);
  #pane: HTMLElement | undefined;
  readonly factor = $derived(FACTORS[this.#level] as number);

  get isLeast(): boolean {
    return this.#level === 0;
  }

  get isMost(): boolean {
    return this.#level === FACTORS.length - 1;
  }

  larger = () => this.#to(this.#level + 1);
  smaller = () => this.#to(this.#level - 1);

  /**
   * Attachment: the left and right arrow keys scroll a pane in focus while the picture is enlarged. The pane
   * can take the focus if enlarged or without buttons.
   */
  pan = (pane: HTMLElement) => {
    this.#pane = pane;
    const isLarge = !this.isLeast;
    if (isLarge || !pane.querySelector('button')) pane.tabIndex = 0;
    else pane.removeAttribute('tabindex');
    const move = (event: KeyboardEvent) => {
      const way = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
      if (!isLarge || way === undefined || event.target !== pane) return;
      event.preventDefault();
      pane.scrollBy({ left: way });
    };
    pane.addEventListener('keydown', move);
    return () => pane.removeEventListener('keydown', move);
  };

  /** Sets the level and centres the point that `lookedAt` gives. */
  async #to(level: number) {
    const pane = this.#pane;
    if (!pane || FACTORS[level] === undefined) return;
    const { x, y } = lookedAt(pane);
    this.#level = level;
    await tick();
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = pane;
    pane.scrollTo(x * scrollWidth - clientWidth / 2, y * scrollHeight - clientHeight / 2);
  }
}

/** Centre of the expected hotspot if it is in view, else of the pane, as shares of the scrollable size. */
function lookedAt(pane: HTMLElement): { x: number; y: number } {
  const view = pane.getBoundingClientRect();
  const hot = pane.querySelector('[data-hot="first"]')?.getBoundingClientRect();
  const isInView =
    hot && hot.bottom > view.top && hot.top < view.bottom && hot.right > view.left && hot.left < view.right;
  const { left, top, width, height } = isInView ? hot : view;
  return {
    x: (left + width / 2 - view.left + pane.scrollLeft) / pane.scrollWidth,
    y: (top + height / 2 - view.top + pane.scrollTop) / pane.scrollHeight,
  };
}

import { vi } from 'vitest';

/** Says at once how large a node is, as browsers do. */
class Observer implements ResizeObserver {
  readonly #tell: ResizeObserverCallback;

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }

  observe = () => {
    queueMicrotask(() => this.#tell([], this));
  };
  unobserve = () => undefined;
  disconnect = () => undefined;
}

/** Lays pages out, for those who observe it. */
export const layOut = () => void vi.stubGlobal('ResizeObserver', Observer);

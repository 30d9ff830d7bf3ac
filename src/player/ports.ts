/** Interfaces through which the player uses the browser. Each has one adapter in `src/adapters`. */

/** Full screen display of the page. */
export interface FullScreen {
  /** False on some phones, which have no full screen. */
  readonly available: boolean;
  readonly active: boolean;
  toggle(): void;
  /** Calls the listener after every change, whatever its cause; returns a function that removes the listener. */
  watch(listener: (active: boolean) => void): () => void;
}

/** A store that may be blocked, full or corrupt: its methods never throw. */
export interface Storage {
  read(key: string): unknown;
  /** Returns whether the value was stored. */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
}

/** A position in the browser’s history: the address, and the position in a session. */
export interface Stop {
  readonly address: string;
  /** Id of the run since the page was loaded; absent if the address alone decides. */
  readonly run?: number;
  /** Index in the session’s frames. */
  readonly at?: number;
}

/** The browser’s history and address. */
export interface Places {
  readonly address: string;
  push(stop: Stop): void;
  /** Goes to the entry of that position, or rewrites the current entry if there is none. */
  move(stop: Stop): void;
  /**
   * Calls the listener when the learner uses the browser’s Back, Forward or address bar; returns a function
   * that removes the listener.
   */
  watch(listener: (stop: Stop) => void): () => void;
}

/** Timers. */
export interface Time {
  /** Calls `action` after a number of milliseconds; returns a function that cancels the call. */
  after(milliseconds: number, action: () => void): () => void;
}

/** Resolves when the browser is idle. */
export type Idle = () => Promise<void>;

export interface Ports {
  readonly fullScreen: FullScreen;
  readonly storage: Storage;
  readonly places: Places;
  readonly time: Time;
  readonly idle: Idle;
}

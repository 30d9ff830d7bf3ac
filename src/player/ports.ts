/** What the player asks of the machine it runs on. One adapter a port, in `src/adapters`. */

/** The page over the whole screen. */
export interface FullScreen {
  /** Some phones have none. */
  readonly available: boolean;
  readonly active: boolean;
  toggle(): void;
  /** Calls back on every change, whoever made it; returns the way to stop. */
  watch(listener: (active: boolean) => void): () => void;
}

/** A small store that may be blocked, full or spoilt: it never throws. */
export interface Storage {
  read(key: string): unknown;
  /** Whether it was kept. */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
}

/** Where one stands in the browser’s history: the hash address, and the place in a session. */
export interface Stop {
  readonly address: string;
  /** Which session, since the page was loaded; absent where the address alone says where to go. */
  readonly run?: number;
  /** Address in the session’s frames. */
  readonly at?: number;
}

/** The browser’s history and address. */
export interface Places {
  readonly address: string;
  push(stop: Stop): void;
  /** Goes to the entry of that place in the session, or rewrites the present one if there is none. */
  move(stop: Stop): void;
  /** Calls back when the learner uses the browser’s own Back, Forward or address. */
  watch(listener: (stop: Stop) => void): () => void;
}

/** Time that passes. */
export interface Time {
  /** Calls back after so many milliseconds; returns the way to cancel. */
  after(milliseconds: number, action: () => void): () => void;
}

/** Resolves when the page has nothing better to do. */
export type Idle = () => Promise<void>;

export interface Ports {
  readonly fullScreen: FullScreen;
  readonly storage: Storage;
  readonly places: Places;
  readonly time: Time;
  readonly idle: Idle;
}

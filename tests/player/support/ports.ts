import type { FullScreen, Places, Ports, Stop, Storage } from '../../../src/player/ports.ts';
import { FakeTime } from './time.ts';

/** A store that holds what was written, as text. */
export function memory(kept: Readonly<Record<string, unknown>> = {}): Storage & { readonly text: string } {
  const held = new Map(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)]));
  return {
    get text() {
      return [...held.values()].join('\n');
    },
    read: (key) => JSON.parse(held.get(key) ?? 'null') as unknown,
    write(key, value) {
      held.set(key, JSON.stringify(value));
      return true;
    },
    remove: (key) => void held.delete(key),
  };
}

/** An address bar, and a list of what was asked of the history. */
class FakePlaces implements Places {
  address: string;
  readonly asked: (Stop & { readonly how: 'push' | 'move' })[] = [];
  readonly #listeners = new Set<(stop: Stop) => void>();

  constructor(address: string) {
    this.address = address;
  }

  push = (stop: Stop) => this.#note('push', stop);
  move = (stop: Stop) => this.#note('move', stop);

  watch(listener: (stop: Stop) => void) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The learner uses the browser’s own Back, Forward or address. */
  visit(stop: Stop): void {
    this.address = stop.address;
    for (const tell of this.#listeners) tell(stop);
  }

  #note(how: 'push' | 'move', stop: Stop) {
    this.asked.push({ how, ...stop });
    this.address = stop.address;
  }
}

class FakeFullScreen implements FullScreen {
  available = true;
  active = false;
  #listener: (active: boolean) => void = () => undefined;

  toggle() {
    this.active = !this.active;
    this.#listener(this.active);
  }

  watch(listener: (active: boolean) => void) {
    this.#listener = listener;
    return () => void (this.#listener = () => undefined);
  }
}

/** The machine a player runs on, at an address. */
export const fakePorts = (address: string, storage = memory()) =>
  ({
    fullScreen: new FakeFullScreen(),
    storage,
    places: new FakePlaces(address),
    time: new FakeTime(),
    idle: () => Promise.resolve(),
  }) satisfies Ports;

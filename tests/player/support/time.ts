import type { Time } from '../../../src/player/ports.ts';

interface Timer {
  readonly at: number;
  readonly action: () => void;
}

/** Time that passes when a test says so. */
export class FakeTime implements Time {
  #now = 0;
  #timers: Timer[] = [];

  after(milliseconds: number, action: () => void): () => void {
    const timer = { at: this.#now + milliseconds, action };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
  }

  /** Lets so many milliseconds pass: what is due happens in its order. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let due = this.#next(end); due; due = this.#next(end)) {
      this.#now = due.at;
      this.#timers = this.#timers.filter((other) => other !== due);
      due.action();
    }
    this.#now = end;
  }

  /** Nothing is to come. */
  get isIdle(): boolean {
    return this.#timers.length === 0;
  }

  #next(end: number): Timer | undefined {
    return this.#timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  }
}

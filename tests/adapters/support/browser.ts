interface Entry {
  readonly state: unknown;
  readonly address: string;
}

/** A window’s history, which travels only when told that the journey is over. */
export class FakeBrowser {
  #entries: Entry[] = [{ state: null, address: '' }];
  #index = 0;
  #journeys: number[] = [];
  #loads = 0;
  #timers: (() => void)[] = [];
  #arrived: () => void = () => undefined;

  /** What the adapter sees once the page is loaded. */
  get window(): Window {
    const page = {
      history: {
        pushState: (state: unknown, _: string, address: string) => this.#open({ state, address }),
        replaceState: (state: unknown, _: string, address: string) =>
          void (this.#entries[this.#index] = { state, address }),
        go: (by: number) => void this.#journeys.push(by),
      },
      location: {},
      performance: { timeOrigin: ++this.#loads },
      setTimeout: (action: () => void) => void this.#timers.push(action),
      addEventListener: (_: string, arrived: () => void) => (this.#arrived = arrived),
    };
    Object.defineProperty(page.history, 'state', { get: () => this.#here.state });
    Object.defineProperty(page.location, 'hash', { get: () => this.#here.address });
    return page as unknown as Window;
  }

  get #here(): Entry {
    return this.#entries[this.#index]!;
  }

  get address(): string {
    return this.#here.address;
  }

  /** The addresses of every entry. */
  get addresses(): string[] {
    return this.#entries.map(({ address }) => address);
  }

  get states(): unknown[] {
    return this.#entries.map(({ state }) => state);
  }

  /** The learner’s own Back (-1) or Forward (1): on its way, as ours. */
  travel(by: number): void {
    this.#journeys.push(by);
  }

  /** The learner follows a link, or writes an address. */
  follow(address: string): void {
    this.#open({ state: null, address });
    this.#arrived();
  }

  /** The browser has dropped the entries journeyed to: nothing arrives, time passes. */
  lose(): void {
    this.#journeys = [];
    for (const ring of this.#timers.splice(0)) ring();
  }

  /** The journeys asked for come to their end, those asked for meanwhile too. */
  settle(): void {
    for (let by = this.#journeys.shift(); by !== undefined; by = this.#journeys.shift()) {
      this.#index += by;
      if (!this.#entries[this.#index]) throw new Error('The journey leaves the history.');
      this.#arrived();
    }
  }

  #open(entry: Entry) {
    this.#entries = [...this.#entries.slice(0, this.#index + 1), entry];
    this.#index += 1;
  }
}

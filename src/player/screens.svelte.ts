import type { Component } from 'svelte';
import { here, type Session } from '../engine/session.ts';
import type { Simulation } from '../simulation/contract.ts';

/** A screen of a simulated service: it draws what the service knows. */
export type Screen = Component<{ context: never }>;

export type ScreenLoaders = Readonly<Record<string, () => Promise<{ default: Component<never> }>>>;

/** The screens loaded so far; one that is wanted loads by itself. */
export class Screens {
  readonly #loaders: ScreenLoaders;
  #loaded: Readonly<Record<string, Screen>> = $state.raw({});

  constructor(loaders: ScreenLoaders) {
    this.#loaders = loaders;
  }

  get(name: string): Screen | undefined {
    return this.#loaded[name];
  }

  /** Rejects if the screen can’t be loaded. */
  async load(name: string): Promise<void> {
    const loader = this.#loaders[name];
    if (!loader || this.#loaded[name]) return;
    const screen = (await loader()).default as unknown as Screen;
    this.#loaded = { ...this.#loaded, [name]: screen };
  }

  /** The screens of the devices that a session shows now. */
  async loadFor(simulation: Simulation, session: Session): Promise<void> {
    const frame = here(session);
    if (session.world.route.slides[frame.slide]?.stage.kind === 'none') return;
    await Promise.all(simulation.devices(frame.service).map(({ screen }) => this.load(screen)));
  }

  async loadAll(): Promise<void> {
    await Promise.all(Object.keys(this.#loaders).map((name) => this.load(name)));
  }
}

import type { Component } from 'svelte';
import { here, type Session } from '../engine/play/session.ts';
import type { Lazy } from './lazy.svelte.ts';

/** The screens of a simulated service: each draws what the service knows. */
export type Screens = Lazy<Readonly<Record<string, Component<{ context: never }>>>>;

/** Loads the screens of the devices that a session shows now. Rejects if one can’t be loaded. */
export async function loadScreensOf(session: Session, screens: Screens): Promise<void> {
  const { service } = here(session);
  await Promise.all(session.world.simulation.devices(service).map(({ screen }) => screens.load(screen)));
}

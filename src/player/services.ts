import type { Component } from 'svelte';
import type { Simulation } from '../contract/simulation.ts';
import { late, type LateSimulation } from './late.ts';
import { laterStyles } from './later-styles.ts';
import { Lazy } from './lazy.svelte.ts';
import { typeface } from './typefaces.ts';

/** Props of a screen: the context of the service, and a test of its state, as `snapshot.matches`. */
interface ScreenProps {
  context: never;
  matches: (state: object) => boolean;
}

/** Components by screen of a simulated service. */
type Drawings = Readonly<Record<string, Component<ScreenProps>>>;

/** The drawings of a service, loaded as one part named `screens`. */
export type Screens = Lazy<{ readonly screens: Drawings }>;

/** A simulated service, as the page uses it. */
export interface Service {
  readonly simulation: LateSimulation;
  readonly screens: Screens;
}

/** Services by the id of their manifests. */
export type Services = Readonly<Record<string, Service>>;

/** Loaders of the two halves of a service: its simulation and its drawings. They reject if the load fails. */
export interface ServiceLoaders {
  readonly service: () => Promise<Simulation>;
  readonly screens: () => Promise<Drawings>;
}

/**
 * A service that loads on demand. Its screens wait for its typeface, but not longer than `typeface` allows.
 */
export function lateService({ service, screens }: ServiceLoaders): Service {
  const inTime = async () => {
    const { typeface: name } = (await service()).manifest;
    if (name === undefined) return;
    await laterStyles();
    await typeface(name);
  };
  const draw = async () => ({ default: (await Promise.all([screens(), inTime()]))[0] });
  return { simulation: late(service), screens: new Lazy({ screens: draw }) };
}

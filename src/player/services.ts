import type { Component } from 'svelte';
import type { Simulation } from '../contract/simulation.ts';
import { late, type LateSimulation } from './late.ts';
import { laterStyles } from './later-styles.ts';
import { Lazy } from './lazy.svelte.ts';
import { typeface } from './typefaces.ts';

/** What a screen is given: what the service knows, and whether it stands in a state, as `snapshot.matches` tells. */
interface ScreenProps {
  context: never;
  matches: (state: object) => boolean;
}

/** What draws each screen of a simulated service. */
type Drawings = Readonly<Record<string, Component<ScreenProps>>>;

/** Once loaded, under the one name that they load by. */
export type Screens = Lazy<{ readonly screens: Drawings }>;

/** A simulated service, as the page has it. */
export interface Service {
  readonly simulation: LateSimulation;
  readonly screens: Screens;
}

/** By the id of their manifests. */
export type Services = Readonly<Record<string, Service>>;

/** What loads the two halves of a service: the pure one, and what draws its screens. They reject if they can’t. */
export interface ServiceLoaders {
  readonly service: () => Promise<Simulation>;
  readonly screens: () => Promise<Drawings>;
}

/** A service that loads when it is wanted. No screen is drawn before its typeface is there, or late. */
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

import { createMachine } from 'xstate';
import type { Simulation } from '../../contract/simulation.ts';
import { manifest } from './manifest.ts';

/** The service of tutorials that show only pictures: it has no screens, anchors or scenes. */
export const service: Simulation<never, never, never, never> = {
  manifest,
  machine: createMachine({}),
  anchors: {},
  scenes: {},
  facts: [],
  delays: {},
  values: {},
  screens: {},
  devices: () => [],
  waits: () => [],
};

import { createMachine } from 'xstate';
import type { Simulation } from '../../contract/simulation.ts';
import { manifest } from './manifest.ts';

/** No service: all that a tutorial shows is pictures. */
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

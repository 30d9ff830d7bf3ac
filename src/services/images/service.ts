import { createMachine } from 'xstate';
import type { Simulation } from '../../contract/simulation.ts';

/** No service: all that a tutorial shows is pictures. */
export const images: Simulation<never, never, never, never> = {
  id: 'images',
  machine: createMachine({}),
  anchors: {},
  scenes: {},
  facts: [],
  delays: {},
  values: {},
  screens: {},
  devices: () => [],
  waits: () => [],
  key: () => '',
};

import type { AnyMachineSnapshot } from 'xstate';
import type { Simulation } from '../../contract/simulation.ts';
import { type Anchor, anchors } from './anchors.ts';
import { type Delay, delays } from './delays.ts';
import { devices } from './devices.ts';
import { machine } from './machine.ts';
import { manifest } from './manifest.ts';
import {
  type Context,
  type Fact,
  facts,
  remembered,
  type Scene,
  scenes,
  sources,
  starts,
  values,
} from './models.ts';

const waits = (service: AnyMachineSnapshot): readonly Delay[] =>
  service.matches('code-a-usage-unique') && (service.context as Context).code.waiting
    ? ['trente-secondes']
    : [];

/** The simulation of « Mon espace santé », with one account. */
export const service: Simulation<Anchor, Scene, Fact, Delay> = {
  manifest,
  machine,
  anchors,
  scenes,
  starts,
  facts,
  delays,
  values,
  screens: sources,
  devices,
  waits,
  remembered,
};

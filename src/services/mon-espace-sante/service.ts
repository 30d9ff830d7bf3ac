import type { AnyMachineSnapshot } from 'xstate';
import type { Simulation } from '../../contract/simulation.ts';
import { type Anchor, anchors } from './anchors.ts';
import { type Delay, delays } from './delays.ts';
import { devices } from './devices.ts';
import { key } from './key.ts';
import { machine } from './machine.ts';
import { manifest } from './manifest.ts';
import { type Context, type Fact, facts, type Scene, scenes, sources, starts, values } from './models.ts';

const waits = ({ context, value }: AnyMachineSnapshot): readonly Delay[] =>
  (context as Context).code.waiting && value === 'code-a-usage-unique' ? ['trente-secondes'] : [];

/** The simulated « Mon espace santé »: one service, one account, whole. */
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
  key,
};

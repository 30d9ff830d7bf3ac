import type { AnyMachineSnapshot } from 'xstate';
import type { Simulation } from '../../contract/simulation.ts';
import { type Anchor, anchors } from './anchors.ts';
import type { Context } from './context.ts';
import { type Delay, delays } from './delays.ts';
import { devices } from './devices.ts';
import { type Fact, facts } from './facts.ts';
import { key } from './key.ts';
import { machine } from './machine.ts';
import { type Scene, scenes, starts } from './scenes.ts';
import { screens } from './sources.ts';
import { values } from './values.ts';

const waits = (service: AnyMachineSnapshot): readonly Delay[] =>
  (service.context as Context).code.waiting && service.value === 'code-a-usage-unique'
    ? ['trente-secondes']
    : [];

/** The simulated « Mon espace santé »: one service, one account, whole. */
export const monEspaceSante: Simulation<Anchor, Scene, Fact, Delay> = {
  id: 'mon-espace-sante',
  machine,
  anchors,
  scenes,
  starts,
  facts,
  delays,
  values,
  screens,
  devices,
  waits,
  key,
};

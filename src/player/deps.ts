import type { Catalogue } from './catalogue.ts';
import type { LateSimulation } from './late.ts';
import type { Ports } from './ports.ts';
import type { Screens } from './screens.ts';

/** What a page is made from. */
export interface Deps {
  readonly catalogue: Catalogue;
  readonly simulation: LateSimulation;
  readonly screens: Screens;
  readonly ports: Ports;
}

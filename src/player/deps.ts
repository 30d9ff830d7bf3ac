import type { Catalogue } from './catalogue.ts';
import type { Ports } from './ports.ts';
import type { Services } from './services.ts';

/** What the page needs in order to run. */
export interface Deps {
  readonly catalogue: Catalogue;
  readonly services: Services;
  readonly ports: Ports;
}

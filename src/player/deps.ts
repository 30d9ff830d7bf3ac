import type { Catalogue } from './catalogue.ts';
import type { Ports } from './ports.ts';
import type { Services } from './services.ts';

/** What a page is made from. */
export interface Deps {
  readonly catalogue: Catalogue;
  readonly services: Services;
  readonly ports: Ports;
}

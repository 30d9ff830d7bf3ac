import { tutorials } from 'virtual:pas-a-pas';
import { services } from 'virtual:pas-a-pas/-services';
import { replay, type Session, pathTo } from '../../../src/engine/play/session.ts';
import type { World } from '../../../src/engine/play/world.ts';
import type { Words } from '../../../src/engine/flow/words.ts';
import type { CatalogueEntry } from '../../../src/player/catalogue.ts';
import { gather } from '../../../src/player/gather.ts';
import { lateService, type Services } from '../../../src/player/services.ts';
import { mediatheque } from '../../../src/services/index.ts';

/** The tutorial « mediatheque » as the build lists it. */
export const listed = tutorials.find(({ id }) => id === 'mediatheque') as CatalogueEntry;

const { flow, words: gathered, whole } = await gather(listed, 'fr');
await whole();

/** The simulated services, loaded when wanted. */
export const lateServices = (): Services =>
  Object.fromEntries(Object.entries(services).map(([id, halves]) => [id, lateService(halves)]));

/** Its whole flow over the service that it teaches. */
export const world: World = { flow, simulation: mediatheque };
export const words: Words = gathered;

/** The session that the address of a slide gives. */
export const at = (slide: string): Session => replay(world, pathTo(flow, slide));

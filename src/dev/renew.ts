import { start } from '../engine/play/session.ts';
import type { World } from '../engine/play/world.ts';
import { comeBack, visit } from '../engine/explore/visit.ts';
import { languageFor } from '../player/catalogue.ts';
import { gather } from '../player/gather.ts';
import type { Run } from '../player/run.ts';
import type { Deps } from '../player/deps.ts';
import { idsOf } from '../player/opening.ts';
import type { Service } from '../player/services.ts';
import { retrace, type Stop } from './retrace.ts';

/** A run on its tutorial as last saved. */
export interface Renewed {
  readonly run: Run;
  readonly stop: Stop | undefined;
}

/**
 * Loads the tutorial of a run again and returns to the slide of the run. Rejects if a part can’t be loaded.
 */
export async function renew(run: Run, deps: Deps): Promise<Renewed> {
  const { catalogue } = deps;
  const listed = catalogue.find(({ id }) => id === run.opened.session.world.flow.id);
  if (!listed || Object.keys(listed.parts).length === 0) return { run, stop: undefined };
  const caller = run.caller && (await renewCaller(run.caller, deps));
  const lang = languageFor(listed.parts, run.opened.lang);
  const { flow, words, picture, whole } = await gather(listed, lang);
  const { simulation, screens } = deps.services[listed.service] as Service;
  await Promise.all([whole(), simulation.load()]);
  const begin = (world: World) => (caller ? visit(caller.run.opened.session, world) : start(world));
  const { session, stop } = retrace(run.opened.session, { flow, simulation }, begin);
  const tutorials = idsOf(catalogue, listed.service);
  const opened = { ...run.opened, words, picture, whole, lang, session, screens, tutorials };
  return { run: { ...run, opened, caller }, stop };
}

async function renewCaller(caller: NonNullable<Run['caller']>, deps: Deps): Promise<Run['caller']> {
  const { run } = await renew(caller.run, deps);
  return { run, comeBack: (visited) => comeBack(run.opened.session, visited) };
}

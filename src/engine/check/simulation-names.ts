import type { AnchorMeaning } from '../../contract/anchor.ts';
import type { Simulation } from '../../contract/simulation.ts';
import type { SimulationNames } from './subject.ts';

/** The names of a service that tutorials may use. */
export function namesOf({ anchors, scenes, facts, delays }: Simulation): SimulationNames {
  const those = (wanted: (meaning: AnchorMeaning) => unknown) =>
    Object.entries(anchors).flatMap(([name, meaning]) => (wanted(meaning) ? [name] : []));
  return {
    anchors: Object.keys(anchors),
    scenes: Object.keys(scenes),
    facts,
    delays: Object.keys(delays),
    fields: those(({ type }) => type),
    buttons: those(({ press, outside }) => press ?? outside),
  };
}

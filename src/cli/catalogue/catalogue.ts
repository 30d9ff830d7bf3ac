import { scene } from '../../engine/play/service.ts';
import { screenOf } from '../../contract/anchor.ts';
import { mainScreen } from '../../engine/play/stage.ts';
import { typeset } from '../../engine/diagnostics/typeset.ts';
import type { AnchorMeaning } from '../../contract/anchor.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { type Effects, effectsOf } from './effects.ts';
import { words } from './words.ts';

/**
 * All names of a service that authors may use, as Markdown: scenes, facts, delays, and screens with their
 * parts.
 */
export function catalogue(simulation: Simulation): string {
  const effects = effectsOf(simulation);
  const parts = [
    words.title(simulation.manifest.id),
    words.scenes,
    listed(scenesOf(simulation)),
    words.facts,
    listed(simulation.facts.map((fact) => words.fact(fact, effects.causes.get(fact) ?? []))),
    words.delays,
    listed(Object.entries(simulation.delays).map(([name, time]) => words.delay(name, time / 1000))),
    words.screens,
    ...screensOf(simulation, effects),
  ];
  return `${typeset(parts.join('\n\n'))}\n`;
}

const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const scenesOf = (simulation: Simulation): string[] =>
  Object.keys(simulation.scenes).map((name) =>
    words.scene(name, mainScreen(simulation, scene(simulation, name)) ?? ''),
  );

function screensOf({ anchors }: Simulation, { leads }: Effects): string[] {
  const all = Object.entries(anchors);
  const screens = new Set(all.map(([name]) => screenOf(name)));
  return [...screens].flatMap((screen) => {
    const parts = all.filter(([name]) => screenOf(name) === screen);
    return [words.screen(screen), listed(parts.map(([name, part]) => partOf(name, part, leads.get(name))))];
  });
}

function partOf(name: string, { type, outside }: AnchorMeaning, leads: readonly string[] = []): string {
  if (type) return words.field(name);
  return outside ? words.outside(name) : words.button(name, leads);
}

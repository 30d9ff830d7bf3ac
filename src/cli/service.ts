import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Simulation } from '../contract/simulation.ts';
import { simulations } from '../services/simulations.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { chartJson, mermaid } from './catalogue/statechart.ts';
import { words } from './words.ts';

const { values, positionals } = parseArgs({
  options: { chart: { type: 'boolean' } },
  allowPositionals: true,
});
const [asked] = positionals;
const named = [...simulations.values()].filter(({ anchors }) => Object.keys(anchors).length > 0);
const wanted = named.filter(({ manifest }) => asked === undefined || manifest.id === asked);

async function writeNames(simulation: Simulation): Promise<void> {
  const file = `tutorials/${simulation.manifest.id}.md`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(catalogue(simulation), { ...options, parser: 'markdown' }));
  console.log(words.listed(file));
}

function writeChart({ machine, manifest }: Simulation): void {
  const file = `src/services/${manifest.id}/statechart`;
  writeFileSync(`${file}.mmd`, mermaid(machine));
  writeFileSync(`${file}.json`, chartJson(machine));
  console.log(words.charted(file));
}

/**
 * `npm run service [-- <id>] [--chart]`: for one service or all, writes the list of names for authors, or with
 * `--chart` the statechart as Mermaid and as JSON for XState's viewers. Exit 1 if no service has this id.
 */
for (const simulation of wanted)
  if (values.chart) writeChart(simulation);
  else await writeNames(simulation);

if (wanted.length === 0) {
  const known = named.map(({ manifest }) => manifest.id);
  console.error(words.whichService(asked, known));
  process.exitCode = 1;
}

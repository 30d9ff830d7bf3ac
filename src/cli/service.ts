import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { simulations } from '../services/simulations.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { words } from './words.ts';

/** `npm run service`: writes for authors the names that each service offers. */
for (const simulation of simulations.values()) {
  if (Object.keys(simulation.anchors).length === 0) continue;
  const file = `tutorials/${simulation.manifest.id}.md`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(catalogue(simulation), { ...options, parser: 'markdown' }));
  console.log(words.listed(file));
}

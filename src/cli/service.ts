import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { simulations } from '../services/simulations.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { words } from './words.ts';

const [asked] = process.argv.slice(2);
const named = [...simulations.values()].filter(({ anchors }) => Object.keys(anchors).length > 0);
const wanted = named.filter(({ manifest }) => asked === undefined || manifest.id === asked);

/** `npm run service [-- <id>]`: writes for authors the names that a service offers, or all; exit 1 if there is none. */
for (const simulation of wanted) {
  const file = `tutorials/${simulation.manifest.id}.md`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(catalogue(simulation), { ...options, parser: 'markdown' }));
  console.log(words.listed(file));
}

if (wanted.length === 0) {
  const known = named.map(({ manifest }) => manifest.id);
  console.error(words.whichService(asked, known));
  process.exitCode = 1;
}

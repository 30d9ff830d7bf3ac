import { parseArgs } from 'node:util';
import { simulations } from '../services/simulations.ts';
import { soundTutorial } from './compiled.ts';
import { sheet } from './sheet/sheet.ts';

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });

/** `npm run recette -- <tutorial>`: prints the manual test sheet of every path, as Markdown. */
const found = soundTutorial('recette', positionals[0], values.root);
const simulation = found && simulations.get(found.simulation);
if (simulation) console.log(sheet({ flow: found.flow, simulation }, found.text));

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isName, toName } from '../engine/source/names.ts';
import { monEspaceSante } from '../services/index.ts';
import { readAnnounced } from '../build/read-announced.ts';
import { type Draft, machineOf, textOf } from './template.ts';
import { words } from './words.ts';

/** `npm run new -- <tutorial> [--title "…"]`: writes a tutorial that plays; exit 1 if the name is bad or taken. */
function create(): number {
  const { values, positionals } = parseArgs({
    options: { title: { type: 'string' }, root: { type: 'string', default: 'tutorials' } },
    allowPositionals: true,
  });
  const [id = ''] = positionals;
  const folder = join(values.root, id);
  if (!isName(id)) return refuse(words.badName(id, toName(id)));
  if (existsSync(folder)) return refuse(words.taken(folder));
  const announced = readAnnounced(join(values.root, 'annonces.json'))[id]?.fr;
  const title = onOneLine(values.title ?? '') || (announced ?? titleFrom(id));
  write(folder, { id, title, screens: newestMonth() });
  console.log(words.created(folder, id));
  return 0;
}

function write(folder: string, draft: Draft): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'machine.ts'), machineOf(draft));
  writeFileSync(join(folder, 'fr.md'), textOf(draft));
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `prendre-rendez-vous` → « Prendre rendez vous ». */
function titleFrom(id: string): string {
  const said = id.replaceAll('-', ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const newestMonth = (): string =>
  Object.values(monEspaceSante.screens)
    .map(({ month }) => month)
    .sort()
    .at(-1) ?? '';

function refuse(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = create();

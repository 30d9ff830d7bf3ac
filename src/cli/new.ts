import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isName, toName } from '../engine/source/names.ts';
import type { Simulation } from '../contract/simulation.ts';
import { simulations } from '../services/simulations.ts';
import { readAnnounced } from '../build/read-announced.ts';
import { firstLesson } from './first-lesson.ts';
import { type Draft, machineOf, textOf } from './template.ts';
import { words } from './words.ts';
import { writeFolder } from './write-folder.ts';

/**
 * `npm run new -- <tutorial> [--title "…"] [--service <id>]`: writes a playable tutorial; exit code 1 if it
 * can’t.
 */
async function create(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      title: { type: 'string' },
      service: { type: 'string' },
      root: { type: 'string', default: 'tutorials' },
    },
    allowPositionals: true,
  });
  const [id = ''] = positionals;
  const folder = join(values.root, id);
  if (!isName(id)) return refuse(words.badName(id, toName(id)));
  if (existsSync(folder)) return refuse(words.taken(folder));
  const taught = serviceCalled(values.service);
  if (!taught)
    return refuse(
      words.whichService(
        values.service,
        [...simulations.values()].map(({ manifest }) => manifest.id),
      ),
    );
  const announced = readAnnounced(join(values.root, 'annonces.json'))[id]?.fr;
  const title = onOneLine(values.title ?? '') || (announced ?? titleFrom(id));
  const { name: service, simulation, lesson } = taught;
  const isHidden = simulation.manifest.hidden === true;
  await write(folder, { id, title, service, lesson, isHidden, screens: newestMonth(simulation) });
  console.log(words.created(folder, id));
  return 0;
}

const write = (folder: string, draft: Draft) =>
  writeFolder(folder, { 'machine.ts': machineOf(draft), 'fr.md': textOf(draft) });

/**
 * The service with this id, with its name for authors; without an id, the first released service that has
 * scenes.
 */
function serviceCalled(id: string | undefined) {
  const isAsked = ({ manifest, scenes }: Simulation) =>
    id === undefined ? !manifest.hidden && Object.keys(scenes).length > 0 : manifest.id === id;
  const [name, simulation] = [...simulations].find(([, one]) => isAsked(one)) ?? [];
  const lesson = simulation && firstLesson(simulation);
  return name !== undefined && lesson ? { name, simulation, lesson } : undefined;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `prendre-rendez-vous` → « Prendre rendez vous ». */
function titleFrom(id: string): string {
  const said = id.replaceAll('-', ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const newestMonth = ({ screens }: Simulation): string =>
  Object.values(screens)
    .map(({ month }) => month)
    .sort()
    .at(-1) ?? '';

function refuse(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await create();

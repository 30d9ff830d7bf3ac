import { existsSync } from 'node:fs';
import { isName, toName } from '../engine/source/names.ts';
import { writeGenerated } from './write-generated.ts';
import { screenFiles } from './service-template/screen.ts';
import { serviceFiles } from './service-template/service.ts';
import { words } from './words.ts';
import { thisMonth, writeFolder } from './write-folder.ts';

/** First screen of a new service. */
const FIRST = 'accueil';

/**
 * `npm run new:service -- <id>`: writes a service with one screen; exit code 1 if the name is invalid or
 * taken.
 */
async function create(id = ''): Promise<number> {
  const folder = `src/services/${id}`;
  if (!isName(id)) return refuse(words.badService(id, toName(id)));
  if (existsSync(folder)) return refuse(words.taken(folder));
  await writeFolder(folder, serviceFiles(id, FIRST));
  await writeFolder(`${folder}/${FIRST}`, screenFiles(FIRST, thisMonth()));
  await writeGenerated();
  console.log(words.serviceCreated(folder, id));
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await create(...process.argv.slice(2));

import { existsSync, readdirSync } from 'node:fs';
import { isName, toName } from '../engine/source/names.ts';
import { writeGenerated } from './write-generated.ts';
import { screenFiles } from './service-template/screen.ts';
import { words } from './words.ts';
import { thisMonth, writeFolder } from './write-folder.ts';

const SERVICES = 'src/services';

/**
 * `npm run new:screen -- <service> <screen>`: writes a screen in its own folder; exit code 1 if a name is
 * invalid or taken.
 */
async function create(id = '', screen = ''): Promise<number> {
  const folder = `${SERVICES}/${id}`;
  if (id === '' || !existsSync(`${folder}/base.ts`)) return refuse(words.whichService(id, known()));
  if (!isName(screen)) return refuse(words.badScreen(id, screen, toName(screen)));
  const taken = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (file) => file === screen || file.endsWith(`/${screen}.svelte`),
  );
  if (taken !== undefined) return refuse(words.taken(`${folder}/${taken}`));
  await writeFolder(`${folder}/${screen}`, screenFiles(screen, thisMonth()));
  await writeGenerated();
  console.log(words.screenCreated(`${folder}/${screen}`, screen));
  return 0;
}

const known = (): string[] => readdirSync(SERVICES).filter((id) => existsSync(`${SERVICES}/${id}/base.ts`));

function refuse(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await create(...process.argv.slice(2));

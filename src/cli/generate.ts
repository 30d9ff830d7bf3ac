import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { generated } from './generated.ts';

/** Writes the files that list what a folder holds. */
export async function writeGenerated(): Promise<void> {
  for (const [file, text] of Object.entries(generated()))
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** `npm run generate`. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeGenerated();

import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { generated } from './generated.ts';

/** Writes the generated files. */
export async function writeGenerated(): Promise<void> {
  for (const [file, text] of Object.entries(generated()))
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

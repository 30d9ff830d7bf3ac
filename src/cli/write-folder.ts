import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes the files of a new folder, formatted. */
export async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = `${folder}/${name}`;
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  }
}

/** `YYYY-MM`. */
export const thisMonth = (): string => new Date().toISOString().slice(0, 7);

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'tutorials', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Whether a built file exists and is newer than all its sources. */
export function isFresh(built: string, sources: readonly string[] = SOURCES): boolean {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.flatMap(filesUnder).every((file) => statSync(file).mtimeMs < made);
}

/** The files in a folder and the folders themselves, whose time changes when a file is removed. */
function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))];
}

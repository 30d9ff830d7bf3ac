import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'tutorials', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Whether a built file exists and is younger than everything it is made from. */
export function isFresh(built: string, sources: readonly string[] = SOURCES): boolean {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.flatMap(filesUnder).every((file) => statSync(file).mtimeMs < made);
}

/** A folder is listed with its files: its date tells what has been taken away. */
function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))];
}

import { existsSync } from 'node:fs';
import { isName } from '../engine/source/names.ts';
import type { Shelf } from '../engine/source/files.ts';
import { readStart } from './read-start.ts';

/** The tutorials announced but not written; none if the file is missing. Throws if the file can't be read. */
export function readAnnounced(file: string): Shelf['announced'] {
  if (!existsSync(file)) return {};
  const announced = parse(file);
  if (isAnnounced(announced)) return announced;
  throw new Error(`${file} : { "mon-tutoriel": { "fr": "Mon titre" } }`);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readStart(file));
  } catch (error) {
    throw new Error(`${file} : ${(error as Error).message}`, { cause: error });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnnounced = (value: unknown): value is Shelf['announced'] =>
  isRecord(value) &&
  Object.keys(value).every(isName) &&
  Object.values(value).every(
    (titles) => isRecord(titles) && Object.values(titles).every((title) => typeof title === 'string'),
  );

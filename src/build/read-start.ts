import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Bytes read of a file: more than any reader accepts, so that a larger one is refused without being read whole. */
const LIMIT = 1_000_000;

/** The start of a text file, whole if it is not too large for its reader. */
export function readStart(file: string): string {
  const buffer = Buffer.alloc(Math.min(statSync(file).size, LIMIT));
  const handle = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer));
  } finally {
    closeSync(handle);
  }
}

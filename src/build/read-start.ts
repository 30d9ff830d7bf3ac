import { closeSync, openSync, readSync, statSync } from 'node:fs';

/**
 * Most bytes read of a file: more than any reader accepts, so that larger files are refused without being
 * read completely.
 */
const LIMIT = 1_000_000;

/** The start of a text file; the whole file if it has at most `LIMIT` bytes. */
export function readStart(file: string): string {
  const buffer = Buffer.alloc(Math.min(statSync(file).size, LIMIT));
  const handle = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer));
  } finally {
    closeSync(handle);
  }
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Writes, beside each text file of a folder, what the server sends by gzip. */
export function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (/\.(?:html|js|css)$/.test(name)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
}

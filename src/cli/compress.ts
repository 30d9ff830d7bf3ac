import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { SITE } from '../build/release.ts';

const TEXT = /\.(?:html|js|css|svg|txt|json)$/;
const encodings = { gz: promisify(gzip), br: promisify(brotliCompress) };

/** Writes gzip and brotli versions beside each text file of the site, for browsers that accept them. */
async function compress(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(files.filter((file) => TEXT.test(file)).map((file) => compressFile(join(folder, file))));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  for (const [extension, encode] of Object.entries(encodings)) {
    await writeFile(`${file}.${extension}`, await encode(content));
  }
}

await compress(SITE);

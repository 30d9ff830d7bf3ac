import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * `node src/cli/run.js <file.ts> [options]` runs a command, its modules packed into one: Node takes a second longer to
 * load the 350 of `check` one by one through a loader.
 */
const [file, ...options] = process.argv.slice(2);
const folder = 'node_modules/.cache/pas-a-pas';
const packed = join(folder, `${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
buildSync({
  entryPoints: [file],
  outfile: packed,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
});
process.on('exit', () => rmSync(packed));
process.argv = [process.argv[0], file, ...options];
await import(pathToFileURL(packed).href);

import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { SITE } from '../build/release.ts';
import { isFresh } from './freshness.ts';
import { serveSite } from './site.ts';
import { words } from './words.ts';

/** Builds the site if it is missing or older than its sources, then serves it. */
function start(port: number): void {
  if (!isFresh(`${SITE}/pas-a-pas.html`)) build();
  const server = createServer(serveSite(SITE));
  server.once('error', (error: NodeJS.ErrnoException) => {
    stop(error.code === 'EADDRINUSE' ? words.portTaken(port) : error.message);
  });
  server.listen(port, () => {
    console.log(words.ready(port));
  });
}

function build(): void {
  console.log(words.building);
  const { status } = spawnSync('npm run build --silent', { shell: true, stdio: 'inherit' });
  if (status !== 0) stop(words.buildFailed);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(words.badPort(process.env.PORT ?? ''));
start(port);

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Milliseconds: the longest that a download takes. */
const LIMIT = 300_000;

export const isDebian = existsSync('/usr/bin/apt-get');

/** Whether a command ended well. */
export const run = (...[command = '', ...rest]: string[]): boolean =>
  spawnSync(command, rest, { stdio: 'inherit', timeout: LIMIT }).status === 0;

const asRoot = (...command: string[]): boolean =>
  process.getuid?.() === 0 ? run(...command) : run('sudo', ...command);

/** Installs packages; the lists of what there is are brought up to date first. */
export function debianInstall(...packages: string[]): boolean {
  asRoot('apt-get', 'update');
  return asRoot('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

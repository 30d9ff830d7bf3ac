import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Most milliseconds of a download. */
const LIMIT = 300_000;

export const isDebian = existsSync('/usr/bin/apt-get');

/** Runs a command. Returns whether its exit code was 0. */
export const run = (...[command = '', ...rest]: string[]): boolean =>
  spawnSync(command, rest, { stdio: 'inherit', timeout: LIMIT }).status === 0;

const asRoot = (...command: string[]): boolean =>
  process.getuid?.() === 0 ? run(...command) : run('sudo', ...command);

/** Updates the package lists, then installs packages. Returns whether this succeeded. */
export function debianInstall(...packages: string[]): boolean {
  asRoot('apt-get', 'update');
  return asRoot('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A copy of the tutorials that is written while the development server shows it. */
export interface Writing {
  readonly url: string;
  /** Path of a file of the copy, as messages name it. */
  at(file: string): string;
  /** Replaces a piece of a file. Throws if it is not there. */
  change(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  /** Gives a file back as it is in the repository. */
  restore(file: string): void;
  close(): Promise<void>;
}

/** Starts `npm run dev` over a copy of the tutorials, on a free port. */
export async function startWriting(): Promise<Writing> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'auteur-')));
  cpSync('tutorials', root, { recursive: true });
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js'], {
    env: { ...process.env, TUTORIALS: root, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(server, 'exit');
  const at = (file: string) => join(root, file);
  return {
    url: await addressSaid(server),
    at,
    change(file, from, to) {
      const text = readFileSync(at(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
      writeFileSync(at(file), text.replace(from, to));
    },
    write: (file, text) => writeFileSync(at(file), text),
    restore: (file) => writeFileSync(at(file), readFileSync(join('tutorials', file))),
    async close() {
      server.kill();
      await ended;
      rmSync(root, { recursive: true });
    },
  };
}

/** The address that the server prints; what it prints later is let go. Rejects if it ends without one. */
function addressSaid(server: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => reject(new Error(`The development server gave no address.\n${said}`)));
  });
}

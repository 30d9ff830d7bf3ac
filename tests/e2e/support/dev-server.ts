import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type PluginOption, type UserConfig } from 'vite';
import { tutorials } from '../../../src/vite/plugin.ts';
import siteConfig from '../../../vite.config.ts';
import { temporaryFolder } from '../../bench/temporary.ts';

/** The page as authors see it, over a folder of tutorials of their own. */
export interface DevServer {
  readonly address: string;
  /** Folder of the tutorials. */
  readonly shelf: string;
  close(): Promise<void>;
}

/** Copies our tutorials to a folder that a test may spoil. */
function copyShelf(): string {
  const shelf = join(temporaryFolder(), 'tutorials');
  cpSync('tutorials', shelf, { recursive: true });
  return shelf;
}

/** Runs what `npm run dev` runs, over another folder of tutorials. */
export async function serveDev(port: number, shelf = copyShelf()): Promise<DevServer> {
  const config: UserConfig = siteConfig({ mode: 'development', command: 'serve' });
  const server = await createServer({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [tutorials(shelf), ...(config.plugins ?? []).filter((plugin) => !readsTutorials(plugin))],
    cacheDir: `node_modules/.vite/dev-${port}`,
    server: { port, strictPort: true, fs: { strict: false } },
  });
  await server.listen();
  return { address: `http://localhost:${port}/`, shelf, close: () => server.close() };
}

const readsTutorials = (plugin: PluginOption): boolean =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === 'pas-a-pas:tutorials';

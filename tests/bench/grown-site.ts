import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type PluginOption, type UserConfig } from 'vite';
import { tutorials } from '../../src/build/plugin.ts';
import { application } from '../../src/build/chunk-groups.ts';
import siteConfig from '../../vite.config.ts';
import { compress } from './compress.ts';
import { temporaryFolder } from './temporary.ts';

/** Start of the names of the chunks that hold the list of tutorials, and it alone. */
export const LIST = 'list';

/** Builds the site over another folder of tutorials, as it is built over ours, and returns where. */
export async function buildOver(shelf: string): Promise<string> {
  const outDir = temporaryFolder();
  const config: UserConfig = siteConfig({ mode: 'production', command: 'build' });
  const priority = application.priority + 1;
  const listApart = {
    groups: [
      { name: LIST, test: /^\0virtual:pas-a-pas$/, priority },
      { name: `${LIST}-of-library`, test: /^\0virtual:pas-a-pas\/-bibliotheque$/, priority },
      application,
    ],
  };
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [tutorials(shelf), ...(config.plugins ?? []).filter((plugin) => !readsTutorials(plugin))],
    build: { ...config.build, outDir, rolldownOptions: { output: { codeSplitting: listApart } } },
  });
  copyFileSync(join(outDir, 'index.html'), join(outDir, 'pas-a-pas.html'));
  compress(outDir);
  return outDir;
}

const readsTutorials = (plugin: PluginOption): boolean =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === 'pas-a-pas:tutorials';

import { build, type Rolldown } from 'vite';
import type { Part } from '../early/request.ts';
import { importPlainly } from './import-plainly.ts';

/** The page’s first script: `src/early` in one file, with the parts that the build has made. */
export async function firstScript(parts: readonly Part[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { PARTS: JSON.stringify(parts) },
    plugins: [importPlainly()],
    build: {
      write: false,
      minify: 'terser',
      modulePreload: false,
      rolldownOptions: { input: 'src/early/index.ts', output: { format: 'iife' } },
    },
  });
  const { output } = made as Rolldown.RolldownOutput;
  return output[0].code;
}

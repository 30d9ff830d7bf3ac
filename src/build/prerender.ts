import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import type * as Drawing from '../prerender.ts';
import type { Compiled } from '../engine/compile.ts';

/** Prerendered first slides in HTML, by `<tutorial>/<language>`. */
export type PrerenderedSlides = ReadonlyMap<string, string>;

/** Renders the first slides with the player’s components. First slides that show the service are left out. */
export async function prerenderAll(
  compiled: readonly Compiled[],
  pictureOf: (id: string) => string | undefined,
): Promise<PrerenderedSlides> {
  const open = compiled.flatMap(({ id, flow, words }) => (flow ? [{ id, flow, words }] : []));
  const tutorials = new Set(open.map(({ id }) => id));
  const alone = open.filter(({ flow }) => flow.slides[flow.initial]?.stage.kind === 'none');
  return withDrawing(
    ({ prerender }) =>
      new Map(
        alone.flatMap(({ id, flow, words }) =>
          Object.entries(words).map(([lang, text]) => [
            `${id}/${lang}`,
            prerender({ flow, words: text, lang, picture: pictureOf(id), tutorials }),
          ]),
        ),
      ),
  );
}

/** Runs the player’s components in Node, compiled by a Vite server that accepts no requests. */
async function withDrawing<T>(use: (drawing: typeof Drawing) => T): Promise<T> {
  const server = await createServer({
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    // A cache for each `NODE_ENV`: code compiled for production is not valid for tests, and the reverse.
    cacheDir: `node_modules/.vite/prerendered-${process.env.NODE_ENV ?? 'none'}`,
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ['@xstate/svelte'] },
    plugins: [svelte()],
  });
  try {
    return use((await server.ssrLoadModule('/src/prerender.ts')) as typeof Drawing);
  } finally {
    await server.close();
  }
}

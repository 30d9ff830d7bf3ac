import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import type * as Drawing from '../prerender.ts';
import type { Compiled } from '../engine/compile.ts';

/** First slides already drawn, in HTML, by `<tutorial>/<language>`. */
export type PrerenderedSlides = ReadonlyMap<string, string>;

/** Draws the first slides, with the player’s own components; one that shows the service is left to them. */
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

/** Runs the player’s components in Node: a Vite server that serves nobody compiles them for it. */
async function withDrawing<T>(use: (drawing: typeof Drawing) => T): Promise<T> {
  const server = await createServer({
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    // What the build has compiled for production is not for a test, and the other way round.
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

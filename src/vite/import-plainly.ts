import type { Plugin } from 'vite';

/**
 * Dynamic imports stay plain: Vite’s helper around them preloads styles and modules, which our page, with
 * one stylesheet and its own first script, does not need.
 */
export function importPlainly(): Plugin {
  return {
    name: 'pas-a-pas:import-plainly',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

import type { Plugin } from 'vite';

/**
 * Dynamic imports stay plain: Vite’s helper around them preloads styles and modules, and the page links all its
 * styles and asks itself for what it needs.
 */
export function importPlainly(): Plugin {
  return {
    name: 'pas-a-pas:import-plainly',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
    // What the helper would be told.
    renderChunk: (code) => code.replace(/,\s*__VITE_PRELOAD__(,\s*import\.meta\.url)?/g, ''),
  };
}

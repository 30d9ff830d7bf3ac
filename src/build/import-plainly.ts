import type { Plugin } from 'vite';

/**
 * Removes Vite’s helper around dynamic imports, which preloads styles and modules: the page links its styles
 * itself and requests what it needs.
 */
export function importPlainly(): Plugin {
  return {
    name: 'pas-a-pas:import-plainly',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
    // Removes the arguments of the helper.
    renderChunk: (code) => code.replace(/,\s*__VITE_PRELOAD__(,\s*import\.meta\.url)?/g, ''),
  };
}

import type { Plugin } from 'vite';

/**
 * Gives a saved picture a new address on the development server, because browsers do not reload a known
 * address.
 */
export function freshPictures(): Plugin {
  return {
    name: 'pas-a-pas:fresh-pictures',
    apply: 'serve',
    enforce: 'post',
    transform(code, id) {
      const { environment } = this;
      if (environment.mode !== 'dev' || !/\/media\/[^/?]+\?url$/.test(id)) return undefined;
      const saved = environment.moduleGraph.getModuleById(id)?.lastHMRTimestamp ?? 0;
      return saved === 0 ? undefined : code.replace(/"([^"]*)"/, `"$1?t=${saved}"`);
    },
  };
}

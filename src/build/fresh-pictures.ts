import type { Plugin } from 'vite';

/** While one writes, a picture that is saved has a new address: a browser does not ask twice for the same one. */
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

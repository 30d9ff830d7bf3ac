import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readShelf } from './read-shelf.ts';
import { compile, type Compiled, type Shelf } from '../engine/compile.ts';
import { partsOf } from '../engine/parts.ts';
import { simulations } from '../simulation/index.ts';
import { type Covers, drawCovers } from './covers.ts';
import { catalogueModule, libraryModule, partModule, problemsModule } from './modules.ts';
import { picturesModule } from './pictures.ts';
import { report } from './report.ts';

const CATALOGUE = 'virtual:pas-a-pas';
const LIBRARY = '-bibliotheque';
const PROBLEMS = '-problemes';

/** Compiles the tutorials of a folder into modules, and tells what is wrong with them. */
export function tutorials(root = 'tutorials'): Plugin {
  let shelf: Shelf;
  let compiled: readonly Compiled[] = [];
  let covers: Covers = new Map();
  let hasCovers = false;
  let showsHidden = false;
  const folder = resolve(root);

  const compileAll = () => {
    shelf = readShelf(root);
    compiled = compile(shelf, simulations);
    return compiled.flatMap(({ problems }) => problems);
  };
  const pictureOf = (id: string) => {
    const file = join(folder, id, 'media', 'couverture.svg');
    return existsSync(file) ? dataAddress(readFileSync(file, 'utf8')) : undefined;
  };

  return {
    name: 'pas-a-pas:tutorials',
    configResolved({ command, mode }) {
      hasCovers = command === 'build' && mode !== 'one-file';
      showsHidden = command === 'serve';
    },
    async buildStart() {
      const problems = compileAll();
      this.addWatchFile(folder);
      if (problems.length > 0) {
        const isBroken = problems.some(({ severity }) => severity === 'error');
        if (isBroken && !this.meta.watchMode) this.error(report(problems));
        else this.warn(report(problems));
      }
      if (hasCovers) covers = await drawCovers(compiled, pictureOf);
    },
    resolveId: (id) => (id.startsWith(CATALOGUE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${CATALOGUE}`)) return undefined;
      const [tutorial, lang = '', part] = id.slice(`\0${CATALOGUE}`.length + 1).split('/');
      if (!tutorial) return catalogueModule(compiled);
      if (tutorial === PROBLEMS) return problemsModule(compiled);
      if (tutorial === LIBRARY)
        return libraryModule(compiled, { pictureOf, showsHidden, announced: shelf.announced });
      const { route, words = {} } = compiled.find((one) => one.id === tutorial) ?? {};
      if (!route || !words[lang]) return undefined;
      if (part === 'images') return picturesModule({ route, words: words[lang] }, join(folder, tutorial));
      const { first, rest } = partsOf(route, words[lang]);
      const own = join(folder, tutorial);
      if (part !== 'debut') return partModule(rest, own);
      const picture = pictureOf(tutorial);
      return partModule({ ...first, picture }, own, covers.get(`${tutorial}/${lang}`));
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        const problems = compileAll();
        if (problems.length > 0) server.config.logger.error(report(problems));
        for (const module of server.moduleGraph.idToModuleMap.values())
          if (module.id?.startsWith(`\0${CATALOGUE}`)) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

const dataAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;

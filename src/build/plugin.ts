import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Compiled } from '../engine/compile.ts';
import { chunksOf } from '../engine/flow/chunks.ts';
import { simulations } from '../services/simulations.ts';
import { type CompiledShelf, compilerOf } from './compiler.ts';
import { type PrerenderedSlides, prerenderAll } from './prerender.ts';
import { asDrafts, liveCatalogueModule, problemsModule } from './drafts.ts';
import { catalogueModule, libraryModule, partModule, textsModule } from './modules.ts';
import { picturesModule } from './pictures.ts';
import { released } from './release.ts';
import { report } from './report.ts';
import { servicesModule, taughtBy } from './services-module.ts';

const CATALOGUE = 'virtual:pas-a-pas';
const LIBRARY = '-bibliotheque';
const PROBLEMS = '-problemes';
const TEXTS = '-textes';
const SERVICES = '-services';
/**
 * Modules that change at every save; parts and pictures are reloaded through the catalogue, which imports
 * them.
 */
const LISTS = [CATALOGUE, `${CATALOGUE}/${LIBRARY}`, `${CATALOGUE}/${PROBLEMS}`];

const everyService = [...simulations.values()].map(({ manifest }) => manifest.id);

/** Vite plugin that compiles the tutorials of a folder into virtual modules and reports their problems. */
export function tutorials(root = 'tutorials'): Plugin {
  const compileAll = compilerOf(root);
  let shelf: CompiledShelf = { compiled: [], announced: {} };
  let prerendered: PrerenderedSlides = new Map();
  let isServed = false;
  let isSplit = false;
  const folder = resolve(root);

  const read = () => {
    shelf = compileAll();
    const problems = shelf.compiled.flatMap((one) => one.problems);
    shelf = { ...shelf, compiled: isServed ? asDrafts(shelf.compiled) : released(shelf.compiled) };
    return problems;
  };
  const pictureOf = (id: string) => {
    const file = join(folder, id, 'media', 'couverture.svg');
    return existsSync(file) ? dataAddress(readFileSync(file, 'utf8')) : undefined;
  };
  /** Makers of the modules of all tutorials, by the suffix of their name after the catalogue’s. */
  const lists: Readonly<Record<string, (compiled: readonly Compiled[]) => string>> = {
    '': (compiled) => (isServed ? liveCatalogueModule(compiled) : catalogueModule(compiled, isSplit)),
    [TEXTS]: (compiled) => textsModule(compiled, folder, pictureOf),
    [PROBLEMS]: problemsModule,
    // During development, all services are included: a saved tutorial may teach another service.
    [SERVICES]: (compiled) => servicesModule(isServed ? everyService : taughtBy(compiled)),
    [LIBRARY]: (compiled) =>
      libraryModule(compiled, { pictureOf, showsHidden: isServed, announced: shelf.announced }),
  };

  return {
    name: 'pas-a-pas:tutorials',
    configResolved({ command, mode }) {
      isServed = command === 'serve';
      isSplit = !isServed && mode !== 'one-file';
    },
    async buildStart() {
      const problems = read();
      this.addWatchFile(folder);
      if (problems.length > 0) {
        const isBroken = problems.some(({ severity }) => severity === 'error');
        if (isBroken && !this.meta.watchMode) this.error(report(problems));
        else this.warn(report(problems));
      }
      if (isSplit) prerendered = await prerenderAll(shelf.compiled, pictureOf);
    },
    resolveId: (id) => (id.startsWith(CATALOGUE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${CATALOGUE}`)) return undefined;
      const { compiled } = shelf;
      const [tutorial = '', lang = '', part] = id.slice(`\0${CATALOGUE}`.length + 1).split('/');
      const list = lists[tutorial];
      if (list) return list(compiled);
      const { flow, words = {} } = compiled.find((one) => one.id === tutorial) ?? {};
      if (!flow || !words[lang]) return undefined;
      const own = join(folder, tutorial);
      if (part === 'images') return picturesModule({ flow, words: words[lang] }, own);
      const { first, rest } = chunksOf(flow, words[lang], pictureOf(tutorial));
      return part === 'first'
        ? partModule(first, own, prerendered.get(`${tutorial}/${lang}`))
        : partModule(rest, own);
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file, modules, server, timestamp }) {
      const path = relative(folder, file);
      if (path.startsWith('..') || this.environment.name !== 'client') return undefined;
      const problems = read();
      if (problems.length > 0) server.config.logger.error(report(problems));
      const own = `\0${CATALOGUE}/${path.split(sep)[0] ?? ''}/`;
      const { moduleGraph: graph } = this.environment;
      const parts = [...graph.idToModuleMap.values()].filter(({ id }) => id?.startsWith(own));
      for (const module of [...modules, ...parts]) graph.invalidateModule(module, new Set(), timestamp, true);
      return LISTS.map((id) => graph.getModuleById(`\0${id}`)).filter((module) => module !== undefined);
    },
  };
}

const dataAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;

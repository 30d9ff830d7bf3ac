import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { graphlib } from '@dagrejs/dagre';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** Path of a file, from the top of the project, to what it holds. */
export type Files = ReadonlyMap<string, string>;

/** Every module of a folder. */
export const modulesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|js|svelte)$/.test(file))
      .map((file) => join(folder, file))
      .map((file) => [file, readFileSync(file, 'utf8')] as const),
  );

/** The circles of the imports among files: of values and of types, static and lazy, in components too. */
export function circlesIn(files: Files): string[][] {
  const graph = new graphlib.Graph<object, object, object>();
  for (const [file, source] of files)
    for (const specifier of importsOf(file, source)) {
      const target = normalize(join(dirname(file), specifier));
      if (files.has(target)) graph.setEdge(file, target);
    }
  return graphlib.alg.findCycles(graph).map((circle) => circle.sort());
}

/** What a module imports by a relative path. TypeScript’s own scan sees type imports and `import()` too. */
function importsOf(file: string, source: string): string[] {
  const script = file.endsWith('.svelte') ? scriptsOf(source) : source;
  return ts
    .preProcessFile(script)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith('.'));
}

function scriptsOf(component: string): string {
  const { instance, module } = parse(component, { modern: true });
  return [module, instance]
    .map((script) => {
      const { start = 0, end = 0 } = (script?.content ?? {}) as { start?: number; end?: number };
      return component.slice(start, end);
    })
    .join('\n');
}

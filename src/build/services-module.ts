import { existsSync } from 'node:fs';
import type { Compiled } from '../engine/compile.ts';

const FOLDER = '/src/services';

/** Ids of the services that tutorials teach. */
export const taughtBy = (compiled: readonly Compiled[]): string[] => [
  ...new Set(compiled.flatMap(({ service = [] }) => service)),
];

/** Source of the module that loads services by id, in two halves; a service of pictures has no screens. */
export function servicesModule(ids: readonly string[]): string {
  const half = (id: string, name: string) =>
    `() => import('${FOLDER}/${id}/${name}.ts').then((module) => module.${name})`;
  const loaders = ids.map((id) => {
    const isDrawn = existsSync(`.${FOLDER}/${id}/screens.ts`);
    const screens = isDrawn ? half(id, 'screens') : '() => Promise.resolve({})';
    return `'${id}': { service: ${half(id, 'service')}, screens: ${screens} }`;
  });
  return `export const services = { ${loaders.join(', ')} };`;
}

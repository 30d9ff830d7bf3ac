import { existsSync } from 'node:fs';
import type { Compiled } from '../engine/compile.ts';

const FOLDER = '/src/services';

/** The module that loads the services that tutorials teach, each half apart; a service of pictures has no screens. */
export function servicesModule(compiled: readonly Compiled[]): string {
  const ids = [...new Set(compiled.flatMap(({ service = [] }) => service))].sort();
  const half = (id: string, name: string) =>
    `() => import('${FOLDER}/${id}/${name}.ts').then((module) => module.${name})`;
  const loaders = ids.map((id) => {
    const isDrawn = existsSync(`.${FOLDER}/${id}/screens.ts`);
    const screens = isDrawn ? half(id, 'screens') : '() => Promise.resolve({})';
    return `'${id}': { service: ${half(id, 'service')}, screens: ${screens} }`;
  });
  return `export const services = { ${loaders.join(', ')} };`;
}

import { existsSync, readdirSync } from 'node:fs';

/** Files written from what their folders hold, by path: `npm run generate` writes them, a test compares. */
export const generated: Readonly<Record<string, () => string>> = {
  'src/engine/check/rules.ts': () => ruleList(readdirSync('src/engine/check/rules')),
  'src/services/index.ts': () => serviceList(servicesIn('src/services')),
};

/** `a-b` → `aB`. */
const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function ruleList(files: readonly string[]): string {
  const names = files.map((file) => file.replace(/\.ts$/, '')).sort();
  return [
    '// Written by `npm run generate`.',
    "import type { AnyRule } from './rule.ts';",
    ...names.map((name) => `import { ${camelCase(name)} } from './rules/${name}.ts';`),
    '',
    '/** Every rule, in the order of its file. */',
    'export const rules: readonly AnyRule[] = [',
    ...names.map((name) => `  ${camelCase(name)},`),
    '];',
    '',
  ].join('\n');
}

/** The folders that hold a service. */
const servicesIn = (folder: string): string[] =>
  readdirSync(folder).filter((id) => existsSync(`${folder}/${id}/service.ts`));

function serviceList(ids: readonly string[]): string {
  return [
    '// Written by `npm run generate`: each service, by the name that authors give to `tutorial(…)`.',
    ...[...ids].sort().map((id) => `export { service as ${camelCase(id)} } from './${id}/service.ts';`),
    '',
  ].join('\n');
}

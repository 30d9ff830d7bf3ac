import { existsSync, readdirSync } from 'node:fs';

const SERVICES = 'src/services';

/** Files written from what their folders hold, text by path: `npm run generate` writes them, a test compares. */
export const generated = (): Readonly<Record<string, string>> => ({
  'src/engine/check/rules.ts': ruleList(readdirSync('src/engine/check/rules')),
  [`${SERVICES}/index.ts`]: serviceList(servicesIn(SERVICES)),
  ...Object.fromEntries(servicesIn(SERVICES).flatMap((id) => listsOf(`${SERVICES}/${id}`))),
});

/** Of a service whose concerns have models. */
function listsOf(folder: string): [file: string, text: string][] {
  const models = concernsWith(folder, 'model.ts');
  if (models.length === 0) return [];
  return [
    [`${folder}/models.ts`, modelList(models)],
    [`${folder}/states.ts`, stateList(concernsWith(folder, 'machine.ts'))],
  ];
}

/** `a-b` → `aB`. */
export const camelCase = (name: string): string =>
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
function servicesIn(folder: string): string[] {
  return readdirSync(folder).filter((id) => existsSync(`${folder}/${id}/service.ts`));
}

/** The concerns of a service that have such a file. */
function concernsWith(folder: string, file: string): string[] {
  return readdirSync(folder)
    .filter((concern) => existsSync(`${folder}/${concern}/${file}`))
    .sort();
}

/** What the concerns of a service declare, put together. */
function modelList(concerns: readonly string[]): string {
  const names = concerns.map(camelCase);
  const all = (what: string) => names.map((name) => `...${name}.${what}`).join(', ');
  return [
    '// Written by `npm run generate`: what each concern declares, put together.',
    ...concerns.map((concern) => `import * as ${camelCase(concern)} from './${concern}/model.ts';`),
    '',
    '/** All that the service knows. */',
    `export interface Context extends ${names.map((name) => `${name}.State`).join(', ')} {}`,
    `export type Event = ${names.map((name) => `${name}.Event`).join(' | ')};`,
    '',
    `export const context: Context = { ${all('state')} };`,
    `export const facts = [${all('facts')}] as const;`,
    'export type Fact = (typeof facts)[number];',
    '',
    ...['anchors', 'scenes', 'sources', 'values'].map((what) => `export const ${what} = { ${all(what)} };`),
    '',
  ].join('\n');
}

/** The states of the machine of a service, put together. */
function stateList(concerns: readonly string[]): string {
  const all = concerns.map((concern) => `...${camelCase(concern)}`).join(', ');
  return [
    '// Written by `npm run generate`: the states of each concern, put together.',
    ...concerns.map(
      (concern) => `import { states as ${camelCase(concern)} } from './${concern}/machine.ts';`,
    ),
    '',
    `export const states = { ${all} };`,
    '',
  ].join('\n');
}

function serviceList(ids: readonly string[]): string {
  return [
    '// Written by `npm run generate`: each service, by the name that authors give to `tutorial(…)`.',
    ...[...ids].sort().map((id) => `export { service as ${camelCase(id)} } from './${id}/service.ts';`),
    '',
  ].join('\n');
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SERVICES = 'src/services';

/** Files written from what their folders hold, text by path: `npm run generate` writes them, a test compares. */
export const generated = (): Readonly<Record<string, string>> => ({
  'src/engine/check/rules.ts': ruleList(readdirSync('src/engine/check/rules')),
  [`${SERVICES}/index.ts`]: serviceList(servicesIn(SERVICES)),
  ...Object.fromEntries(servicesIn(SERVICES).flatMap((id) => listsOf(`${SERVICES}/${id}`))),
});

/** Of a service whose concerns have models. */
function listsOf(folder: string): [file: string, text: string][] {
  const models = concernsWith(folder, 'model.ts').map((concern): Model => {
    const source = readFileSync(`${folder}/${concern}/model.ts`, 'utf8');
    const declared = source.matchAll(/^export (?:const|type|interface) (\w+)/gm);
    return { concern, declares: new Set(Array.from(declared, ([, name = '']) => name)) };
  });
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

/** A concern of a service, and the names that its model exports. */
interface Model {
  readonly concern: string;
  readonly declares: ReadonlySet<string>;
}

/** What a model may declare besides its state: records by name. */
const RECORDS = ['guards', 'anchors', 'scenes', 'starts', 'sources', 'values', 'asked'];

/** What the concerns of a service declare, put together. */
function modelList(models: readonly Model[]): string {
  const each = (what: string, write: (name: string) => string) =>
    models.filter(({ declares }) => declares.has(what)).map(({ concern }) => write(camelCase(concern)));
  const spread = (what: string) => each(what, (name) => `...${name}.${what}`).join(', ');
  return [
    '// Written by `npm run generate`: what each concern declares, put together.',
    ...models.map(({ concern }) => `import * as ${camelCase(concern)} from './${concern}/model.ts';`),
    '',
    '/** All that the service knows. */',
    `export interface Context extends ${each('State', (name) => `${name}.State`).join(', ')} {}`,
    `export type Event = ${each('Event', (name) => `${name}.Event`).join(' | ')};`,
    '',
    `export const context: Context = { ${spread('state')} };`,
    `export const facts = [${spread('facts')}] as const;`,
    'export type Fact = (typeof facts)[number];',
    '',
    ...RECORDS.filter((what) => spread(what) !== '').map(
      (what) => `export const ${what} = { ${spread(what)} };`,
    ),
    'export type Scene = keyof typeof scenes;',
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

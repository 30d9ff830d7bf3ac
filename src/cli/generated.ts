import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SERVICES = 'src/services';

/** Text by path of the generated files: `npm run generate` writes them, and a test compares them. */
export const generated = (): Readonly<Record<string, string>> => ({
  'src/engine/check/rules.ts': ruleList(readdirSync('src/engine/check/rules')),
  [`${SERVICES}/index.ts`]: serviceList(servicesIn(SERVICES)),
  ...Object.fromEntries(servicesIn(SERVICES).flatMap((id) => listsOf(`${SERVICES}/${id}`))),
});

/** The generated files of a service whose concerns have models. */
function listsOf(folder: string): [file: string, text: string][] {
  const models = concernsWith(folder, 'model.ts').map((concern): Model => {
    const source = readFileSync(`${folder}/${concern}/model.ts`, 'utf8');
    const declared = source.matchAll(/^export (?:const|type|interface) (\w+)/gm);
    return { concern, declares: new Set(Array.from(declared, ([, name = '']) => name)) };
  });
  if (models.length === 0) return [];
  return [
    [`${folder}/models.ts`, modelList(models)],
    ...actionLists(folder, models),
    [`${folder}/states.ts`, concernList('states', concernsWith(folder, 'machine.ts'), 'machine.ts')],
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

/** The concerns of a service that have a file with this name. */
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

/** Records that a model may export in addition to its state. */
const RECORDS = ['guards', 'actions', 'anchors', 'scenes', 'starts', 'sources', 'values', 'remembered'];

/** Source of the file that merges the models of a service. */
function modelList(models: readonly Model[]): string {
  const each = (what: string, write: (name: string) => string) =>
    models.filter(({ declares }) => declares.has(what)).map(({ concern }) => write(camelCase(concern)));
  const spread = (what: string) => each(what, (name) => `...${name}.${what}`).join(', ');
  return [
    '// Written by `npm run generate`: what each concern declares, put together.',
    ...models.map(({ concern }) => `import * as ${camelCase(concern)} from './${concern}/model.ts';`),
    '',
    '/** Context of the machine. */',
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

/**
 * Source of the file that merges actions which change the state of other concerns, and so have their own
 * files.
 */
function actionLists(folder: string, models: readonly Model[]): [file: string, text: string][] {
  const concerns = concernsWith(folder, 'actions.ts');
  if (concerns.length === 0) return [];
  const own = models.some(({ declares }) => declares.has('actions'));
  return [[`${folder}/actions.ts`, concernList('actions', concerns, 'actions.ts', own)]];
}

/** Source of a file that merges one record of each concern of a service. */
function concernList(what: string, concerns: readonly string[], file: string, ownToo = false): string {
  const all = [...(ownToo ? ['own'] : []), ...concerns]
    .map((concern) => `...${camelCase(concern)}`)
    .join(', ');
  return [
    `// Written by \`npm run generate\`: the ${what} of each concern, put together.`,
    ...(ownToo ? [`import { ${what} as own } from './models.ts';`] : []),
    ...concerns.map((concern) => `import { ${what} as ${camelCase(concern)} } from './${concern}/${file}';`),
    '',
    `export const ${what} = { ${all} };`,
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

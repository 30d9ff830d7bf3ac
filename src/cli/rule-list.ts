/** The folder of the rules, a file each; their list stands beside it. */
export const RULES = 'src/engine/check/rules';

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The module that lists the rules of a folder, by the names of its files. */
export function ruleList(files: readonly string[]): string {
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

const ENTRY = 'pas-a-pas(?:[.]ts)?';
const NAMES = [
  'tutorials',
  ENTRY,
  'engine',
  'simulation',
  'player',
  'early',
  'adapters',
  'dev',
  'vite',
  'cli',
];

/**
 * What each part of the tree may import besides itself; `types`: its types only. `src/main.ts` and `src/cover.ts` see all.
 * A pure part has no framework, no disk, no tools, no clock and no chance.
 */
const PARTS = [
  { files: 'tutorials/**/*.ts', imports: [ENTRY], pure: true },
  { files: 'src/pas-a-pas.ts', imports: ['engine', 'simulation'], pure: true },
  { files: 'src/engine/**', imports: ['engine'], types: ['simulation/contract'], pure: true },
  { files: 'src/simulation/**', imports: ['simulation'], pure: true },
  { files: 'src/simulation/*/screens/**', imports: ['simulation'] },
  { files: 'src/player/**', imports: ['player', 'engine'], types: ['simulation/contract'] },
  { files: 'src/early/**', imports: ['early', 'player'] },
  { files: 'src/adapters/**', imports: ['adapters'], types: ['player'] },
  { files: 'src/dev/**', imports: ['dev', 'player', 'engine'], types: ['simulation/contract'] },
  { files: 'src/vite/**', imports: ['vite', 'engine', 'simulation', ENTRY], types: ['early'] },
  { files: 'src/cli/**', imports: ['cli', 'vite', 'engine', 'simulation', ENTRY] },
];

const FRAMEWORK = { regex: '^(?:node:|svelte|@xstate/svelte|vite)', message: 'This part is pure.' };
const FAR_DYNAMIC = 'ImportExpression > Literal[value=/^([^.]|[.][.])/]';
const NOW = 'NewExpression[callee.name="Date"][arguments.length=0]';
const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now' },
  { object: 'Math', property: 'random' },
];

/** ESLint configurations, one a part. */
export const oneWayImports = PARTS.map((part) => ({
  name: `one-way imports: ${part.files}`,
  files: [part.files],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: closedTo(part) }],
    'no-restricted-syntax': ['error', FAR_DYNAMIC, ...(part.pure ? [NOW] : [])],
    'no-restricted-properties': ['error', ...(part.pure ? CLOCK_AND_CHANCE : [])],
  },
}));

function closedTo({ files, imports, types = [], pure }) {
  const closed = NAMES.filter((name) => !imports.includes(name)).join('|');
  const spared = types.map((name) => `(?!${name})`).join('');
  const message = `${files} may not import it: see one-way-imports.js.`;
  return [
    { regex: `(?:^|[/#])${spared}(?:${closed})(?:/|$)`, message },
    ...types.map((name) => ({ regex: `/${name}`, allowTypeImports: true, message })),
    ...(pure ? [FRAMEWORK] : []),
  ];
}

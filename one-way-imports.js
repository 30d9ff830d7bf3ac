const ENTRY = 'pas-a-pas(?:[.]ts)?';
const FLOORS = ['diagnostics', 'flow', 'source', 'play', 'explore', 'check', 'compile(?:[.]ts)?'];
const NAMES = [
  'tutorials',
  ENTRY,
  'contract',
  'engine',
  'services',
  'player',
  'early',
  'adapters',
  'dev',
  'drawing',
  'build',
  'cli',
];

/** Files of a service that may touch the page, whatever their folder: the others are its pure half. */
const DRAWN = '{*.svelte,*.dom.ts,screens.ts}';

/** A floor of the engine and those that it stands on: it imports none above. */
const floor = (name, ...below) => ({
  files: `src/engine/${name}/**`,
  imports: ['engine', 'contract'],
  floors: FLOORS.filter((other) => other !== name && !below.includes(other)),
  pure: true,
});

/**
 * What each part of the tree may import besides itself; `types`: its types only. `src/main.ts` and `src/prerender.ts` see all.
 * A pure part has no framework, no disk, no tools, no clock and no chance.
 */
const PARTS = [
  { files: 'tutorials/**/*.ts', imports: [ENTRY], pure: true },
  { files: 'src/pas-a-pas.ts', imports: ['engine', 'services'], pure: true },
  { files: 'src/contract/**', imports: ['contract'], pure: true, bare: true },
  { files: 'src/engine/*.ts', imports: ['engine', 'contract'], pure: true },
  floor('diagnostics'),
  floor('flow', 'diagnostics'),
  floor('source', 'diagnostics', 'flow'),
  floor('play', 'flow'),
  floor('explore', 'flow', 'play'),
  floor('check', 'diagnostics', 'flow', 'source', 'play', 'explore'),
  { files: 'src/services/**', imports: ['services', 'contract'], pure: true, undrawn: true },
  { files: `src/services/**/${DRAWN}`, imports: ['services', 'contract'] },
  { files: 'src/player/**', imports: ['player', 'engine', 'contract'] },
  { files: 'src/early/**', imports: ['early', 'player'] },
  { files: 'src/adapters/**', imports: ['adapters'], types: ['player'] },
  { files: 'src/drawing/**', imports: ['drawing', 'engine'] },
  { files: 'src/dev/**', imports: ['dev', 'player', 'engine', 'contract', 'drawing'] },
  { files: 'src/build/**', imports: ['build', 'engine', 'contract', 'services', ENTRY], types: ['early'] },
  { files: 'src/cli/**', imports: ['cli', 'build', 'engine', 'contract', 'services', 'drawing', ENTRY] },
];

const FRAMEWORK = { regex: '^(?:node:|svelte|@xstate/svelte|vite)', message: 'This part is pure.' };
const DRAWN_FILES = {
  regex: '(?:[.]svelte|[.]dom[.]ts|/screens[.]ts)$',
  message: 'The pure half of a service draws nothing.',
};
const VALUES_OF_XSTATE = {
  regex: '^xstate',
  allowTypeImports: true,
  message: 'The contract knows types of XState only.',
};
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

function closedTo({ files, imports, types = [], floors = [], pure, bare, undrawn }) {
  const closed = [...NAMES.filter((name) => !imports.includes(name)), ...floors].join('|');
  const spared = types.map((name) => `(?!${name})`).join('');
  const message = `${files} may not import it: see one-way-imports.js.`;
  return [
    { regex: `(?:^|[/#])${spared}(?:${closed})(?:/|$)`, message },
    ...types.map((name) => ({ regex: `/${name}`, allowTypeImports: true, message })),
    ...(pure ? [FRAMEWORK] : []),
    ...(bare ? [VALUES_OF_XSTATE] : []),
    ...(undrawn ? [DRAWN_FILES] : []),
  ];
}

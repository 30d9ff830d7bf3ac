import type { Rolldown } from 'vite';

/** All that the page’s own script imports: one file. */
export const application = {
  name: 'index',
  tags: ['$initial'],
  priority: 4,
} satisfies Rolldown.CodeSplittingGroup;

/** Each service has its own files. */
const inService = (half: string) => (id: string) =>
  `${/\/src\/services\/([^/]+)/.exec(id)?.[1] ?? ''}-${half}`;

/** Addresses of a tutorial's pictures: its own files and that of all texts share them. */
const picturesOf = (id: string) => `${/([^/]+)\/media\//.exec(id)?.[1] ?? ''}-pictures`;

/**
 * What is wanted together is one file, because a request costs more than the bytes that could wait.
 * A group takes what its modules import along; of two groups, the first takes it.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  application,
  { name: 'library', test: /\/src\/player\/Library\.svelte/, priority: 3 },
  { name: 'later', test: /\/src\/player\//, priority: 2 },
  { name: inService('service'), test: /\/src\/services\/[^/]+\/service\.ts/, priority: 1 },
  { name: picturesOf, test: /\/media\/[^/]+\?url$/, priority: 1 },
  { name: 'texts', test: /^\0virtual:pas-a-pas\/-textes$/ },
  { name: inService('screens'), test: /\/src\/services\/[^/]+\// },
];

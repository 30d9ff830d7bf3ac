import type { Rolldown } from 'vite';

/** The modules that the page’s own script imports, in one file. */
export const application = {
  name: 'index',
  tags: ['$initial'],
  priority: 4,
} satisfies Rolldown.CodeSplittingGroup;

/** Name of the file of a service for one half, `service` or `screens`. */
const inService = (half: string) => (id: string) =>
  `${/\/src\/services\/([^/]+)/.exec(id)?.[1] ?? ''}-${half}`;

/**
 * Name of the file with the picture addresses of a tutorial, which its parts and the file of all texts share.
 */
const picturesOf = (id: string) => `${/([^/]+)\/media\//.exec(id)?.[1] ?? ''}-pictures`;

/**
 * Groups of modules that are needed together and become one file, because a request costs more than
 * superfluous bytes. A group includes the imports of its modules; a module in two groups belongs to the one
 * of higher priority.
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

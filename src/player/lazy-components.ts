import { Lazy } from './lazy.svelte.ts';

/** Components that the first slide does not need. */
export const components = new Lazy({
  library: () => import('./Library.svelte'),
  missing: () => import('./Missing.svelte'),
  stage: () => import('./Stage.svelte'),
  picture: () => import('./PictureStage.svelte'),
  hint: () => import('./Hint.svelte'),
  demonstration: () => import('./Demonstration.svelte'),
  help: () => import('./Help.svelte'),
  contents: () => import('./Contents.svelte'),
});

/** Loads the code that opens a tutorial from another one. */
export const loadVisiting = () => import('./visiting.ts');

import { Lazy } from './lazy.svelte.ts';

/** Parts of the page that the first slide can do without. */
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

/** What opens a tutorial from another one. */
export const loadVisiting = () => import('./visiting.ts');

/** Parts of the page that the first slide can do without: they load when asked for, or when the page rests. */
export const parts = {
  player: () => import('./Player.svelte'),
  library: () => import('./Library.svelte'),
  missing: () => import('./Missing.svelte'),
  help: () => import('./Help.svelte'),
  contents: () => import('./Contents.svelte'),
};

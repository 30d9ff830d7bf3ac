/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    // Shorter than by itself: these names weigh on the first load.
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`,
    runes: ({ filename }) => (filename.includes('/node_modules/') ? undefined : true),
  },
};

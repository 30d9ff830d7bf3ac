import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './src/build/chunk-groups.ts';
import { freshPictures } from './src/build/fresh-pictures.ts';
import { importPlainly } from './src/build/import-plainly.ts';
import { page } from './src/build/page.ts';
import { tutorials } from './src/build/plugin.ts';
import { SITE } from './src/build/release.ts';
import { setupApart } from './src/build/setup-apart.ts';

const pageTests = [
  'tests/dev/**/*.test.ts',
  'tests/player/**/*.test.ts',
  'tests/services/**/screens/**/*.test.ts',
];

export default defineConfig(({ mode }) => {
  const oneFile = mode === 'one-file';
  return {
    base: './',
    plugins: [
      tutorials(process.env.TUTORIALS),
      freshPictures(),
      svelte(),
      importPlainly(),
      setupApart(),
      page({ oneFile }),
    ],
    build: {
      target: 'baseline-widely-available',
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        module: true,
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
      },
      modulePreload: false,
      outDir: SITE,
      emptyOutDir: !oneFile,
      copyPublicDir: !oneFile,
      cssCodeSplit: !oneFile,
      assetsInlineLimit: oneFile ? () => true : 0,
      rolldownOptions: { output: { codeSplitting: oneFile ? false : { groups: chunkGroups } } },
    },
    test: {
      testTimeout: 60_000,
      expect: { poll: { timeout: 5_000 } },
      unstubGlobals: true,
      // By itself, Vitest leaves a processor to its watcher.
      maxWorkers: '100%',
      // Files share their modules: importing them anew for each took 260 s of processor.
      isolate: false,
      reporters: ['default', 'json'],
      outputFile: { json: 'test-results/vitest.json' },
      projects: [
        {
          extends: true,
          test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: pageTests },
        },
        {
          extends: true,
          // Without these, @xstate/svelte brings a second Svelte.
          resolve: { conditions: ['module', 'browser'] },
          test: {
            name: 'page',
            environment: 'happy-dom',
            include: pageTests,
            setupFiles: ['@testing-library/jest-dom/vitest', './tests/player/support/setup.ts'],
          },
        },
      ],
    },
  };
});

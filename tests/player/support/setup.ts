import { act, cleanup, configure, setup } from '@testing-library/svelte';
import { beforeEach } from 'vitest';

// As `@testing-library/svelte/vitest` does, but in each file, and for what a test put into the page by itself.
beforeEach(async () => {
  await setup();
  return async () => {
    await act();
    cleanup();
    document.body.replaceChildren();
  };
});

/** What happy-dom lacks: the page's fonts, here none, so that nothing is waited for. */
Object.assign(document, { fonts: Object.assign([], { load: () => Promise.resolve([]) }) });

// Parts that load late are compiled before the tests: only a busy machine takes long.
configure({ asyncUtilTimeout: 5_000 });

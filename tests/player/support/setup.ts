import { configure } from '@testing-library/svelte';

/** What happy-dom lacks: the page's fonts, here none, so that nothing is waited for. */
Object.assign(document, { fonts: Object.assign([], { load: () => Promise.resolve([]) }) });

// Parts that load late are compiled before the tests: only a busy machine takes long.
configure({ asyncUtilTimeout: 5_000 });

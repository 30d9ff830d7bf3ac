import { configure } from '@testing-library/svelte';

/** What happy-dom lacks: the page's fonts, here none, so that nothing is waited for. */
Object.assign(document, { fonts: Object.assign([], { load: () => Promise.resolve([]) }) });

// On a busy machine, a part that loads late takes seconds to be compiled.
configure({ asyncUtilTimeout: 20_000 });

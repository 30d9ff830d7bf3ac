import type { Component } from 'svelte';
import { byScreen } from '../../contract/screen-files.ts';
import './fonts/fallbacks.css';
import './fonts/fonts.css';
import './theme.css';

/** What draws each screen: components named as screens are; the others begin with a capital letter. */
export const screens = byScreen(
  import.meta.glob<Component<{ context: never; matches: (state: object) => boolean }>>('./*/[a-z]*.svelte', {
    eager: true,
    import: 'default',
  }),
);

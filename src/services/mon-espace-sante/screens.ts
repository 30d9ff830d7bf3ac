import type { Component } from 'svelte';
import { byScreen } from '../../contract/screen-files.ts';
import './fonts/fallbacks.css';
import './fonts/fonts.css';
import './theme.css';

/**
 * Components of the screens, whose files have the names of the screens; files of other components start with
 * a capital letter.
 */
export const screens = byScreen(
  import.meta.glob<Component<{ context: never; matches: (state: object) => boolean }>>('./*/[a-z]*.svelte', {
    eager: true,
    import: 'default',
  }),
);

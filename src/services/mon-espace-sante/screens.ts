import type { Component } from 'svelte';
import './fonts/fallbacks.css';
import './fonts/fonts.css';
import './theme.css';

/** Components named as screens are; the others begin with a capital letter. */
const found = import.meta.glob<Component<{ context: never }>>('./*/[a-z]*.svelte', {
  eager: true,
  import: 'default',
});

/** `./sign-in/identification.svelte` → `identification`. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.svelte'.length);

/** What draws each screen. */
export const screens = Object.fromEntries(
  Object.entries(found).map(([file, component]) => [nameOf(file), component]),
);

import { screen, within } from '@testing-library/svelte';
import { vi } from 'vitest';

/** Where the service stands. */
export const stage = () => within(screen.getByRole('region', { name: 'L’écran où je m’entraîne' }));

/** The screens shown. */
export const screens = () =>
  [...document.querySelectorAll<HTMLElement>('[data-screen]')].map(({ dataset }) => dataset.screen);

/** Gives the page so many pixels of width. */
export const widen = (width: number) => vi.spyOn(document.body, 'clientWidth', 'get').mockReturnValue(width);

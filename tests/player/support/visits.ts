import { screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import type { CatalogueEntry } from '../../../src/player/catalogue.ts';
import type { Stop } from '../../../src/player/ports.ts';
import { openPage, part, slide } from './page.ts';
import { shelf } from './shelf.ts';
import { listed } from './tutorial.ts';

export const catalogue = [listed, ...shelf];

export const tutorial = () => document.querySelector<HTMLElement>('[data-tutorial]')?.dataset.tutorial;
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const click = (name: string | RegExp) => userEvent.click(button(name));
export const arrive = (address: string) => waitFor(() => expect(`${tutorial()}/${slide()}`).toBe(address));
export const toTutorial = (id: string) =>
  screen.getByRole('link', { name: (_, link) => link.getAttribute('href') === `#/${id}` });
export const jump = async (name: string) => {
  await click('Sommaire');
  await userEvent.click(await screen.findByRole('button', { name }));
};

/** The last stop asked for in a tutorial. */
export const lastOf = (asked: readonly Stop[], id: string) =>
  asked.findLast(({ address }) => address.startsWith(`#/${id}/`))!;

/** The address of the last entry added to the history. */
export const pushed = (asked: readonly (Stop & { readonly how: string })[]) =>
  asked.findLast(({ how }) => how === 'push')?.address;

/** A form with something written, then the word about the lost card. */
export async function lost(asked: { readonly catalogue?: readonly CatalogueEntry[] } = {}) {
  const page = await openPage('#/detours/ma-carte', { catalogue, ...asked });
  await userEvent.type(part('connexion.carte'), '2026');
  await userEvent.click(part('connexion.accueil'));
  await arrive('detours/carte-perdue');
  return page;
}

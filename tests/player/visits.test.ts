import { screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tutorials as catalogue } from 'virtual:pas-a-pas';
import { describe, expect, test, vi } from 'vitest';
import type { CatalogueEntry } from '../../src/player/catalogue.ts';
import type { Stop } from '../../src/player/ports.ts';
import { openPage, part, slide } from './support/page.ts';

const tutorial = () => document.querySelector<HTMLElement>('[data-tutorial]')?.dataset.tutorial;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (name: string | RegExp) => userEvent.click(button(name));
const arrive = (address: string) => waitFor(() => expect(`${tutorial()}/${slide()}`).toBe(address));
const toTutorial = (id: string) =>
  screen.getByRole('link', { name: (_, link) => link.getAttribute('href') === `#/${id}` });
const jump = async (name: string) => {
  await click('Sommaire');
  await userEvent.click(await screen.findByRole('button', { name }));
};

/** The last stop asked for in a tutorial. */
const lastOf = (asked: readonly Stop[], id: string) =>
  asked.findLast(({ address }) => address.startsWith(`#/${id}/`))!;

/** The address of the last entry added to the history. */
const pushed = (asked: readonly (Stop & { readonly how: string })[]) =>
  asked.findLast(({ how }) => how === 'push')?.address;

/** « Je m’identifie » with something written, then the word about the lost password. */
async function forgotten(asked: { readonly catalogue?: readonly CatalogueEntry[] } = {}) {
  const page = await openPage('#/connexion/identification', { catalogue, ...asked });
  await userEvent.type(part('identification.identifiant'), 'colette');
  await userEvent.click(part('identification.mot-de-passe-oublie'));
  await arrive('connexion/mot-de-passe-oublie');
  return page;
}

async function visiting() {
  const page = await forgotten();
  await userEvent.click(toTutorial('mot-de-passe-oublie'));
  await arrive('mot-de-passe-oublie/couverture');
  return page;
}

describe('a visit to another tutorial', () => {
  test('begins at its first slide, in one more entry of the history', async () => {
    const { places } = await visiting();
    expect(pushed(places.asked)).toBe('#/mot-de-passe-oublie/couverture');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  test('keeps the way of learning', async () => {
    await openPage('#/connexion/mot-de-passe-oublie?mode=regarder', { catalogue });
    await userEvent.click(toTutorial('mot-de-passe-oublie'));
    await arrive('mot-de-passe-oublie/couverture');
    expect(document.querySelector('[data-mode]')).toHaveAttribute('data-mode', 'regarder');
  });

  test('« Précédent » on its first slide gives the calling slide back, what was written before too', async () => {
    const { places } = await visiting();
    await click('Précédent');
    await arrive('connexion/mot-de-passe-oublie');
    expect(places.asked.at(-1)).toMatchObject({ how: 'move', address: '#/connexion/mot-de-passe-oublie' });
    await click('Précédent');
    await arrive('connexion/identification');
    expect(part('identification.identifiant')).toHaveValue('colette');
  });

  test('the left arrow does as « Précédent »', async () => {
    await visiting();
    await userEvent.keyboard('{ArrowLeft}');
    await arrive('connexion/mot-de-passe-oublie');
  });

  test('its end offers the way back; from there, Back gives the calling slide', async () => {
    const { places } = await visiting();
    await jump('Fin de parcours');
    await arrive('mot-de-passe-oublie/fin');
    await click(/^Revenir à «\sJ’ai oublié mon mot de passe\s»$/);
    await arrive('connexion/mot-de-passe-oublie');
    expect(pushed(places.asked)).toBe('#/connexion/mot-de-passe-oublie');
    await click('Précédent');
    await waitFor(() => expect(places.asked.at(-1)).toMatchObject({ how: 'move' }));
    await click('Précédent');
    await arrive('connexion/identification');
  });

  test('the way back is in the contents too, at any moment', async () => {
    await visiting();
    await click('Sommaire');
    await userEvent.click(await screen.findByRole('button', { name: /^Revenir à/ }));
    await arrive('connexion/mot-de-passe-oublie');
  });

  test('one visit within another comes back one at a time', async () => {
    await visiting();
    await jump('Fin de parcours');
    await arrive('mot-de-passe-oublie/fin');
    await userEvent.click(toTutorial('identifiant-oublie'));
    await arrive('identifiant-oublie/couverture');
    await jump('Fin de parcours');
    await arrive('identifiant-oublie/fin');
    await click(/^Revenir à «\sFin de parcours\s»$/);
    await arrive('mot-de-passe-oublie/fin');
    await click(/^Revenir à «\sJ’ai oublié mon mot de passe\s»$/);
    await arrive('connexion/mot-de-passe-oublie');
  });

  test('the browser’s Back gives the calling slide, its Forward the visit', async () => {
    const { places } = await visiting();
    const visited = places.asked.at(-1)!;
    places.visit(lastOf(places.asked, 'connexion'));
    await arrive('connexion/mot-de-passe-oublie');
    await click('Précédent');
    await arrive('connexion/identification');
    expect(part('identification.identifiant')).toHaveValue('colette');
    places.visit(visited);
    await arrive('mot-de-passe-oublie/couverture');
    await click('Précédent');
    await arrive('connexion/mot-de-passe-oublie');
  });

  test('ends with an address of another page: nothing of it is found again', async () => {
    const { places } = await visiting();
    const calling = lastOf(places.asked, 'connexion');
    places.visit({ address: '#/' });
    expect((await screen.findAllByRole('article')).length).toBeGreaterThan(1);
    places.visit(calling);
    await arrive('connexion/mot-de-passe-oublie');
    await click('Précédent');
    await arrive('connexion/identification');
    expect(part('identification.identifiant')).toHaveValue('');
  });
});

describe('without a visit', () => {
  test.each(['mot-de-passe-oublie', 'identifiant-oublie', 'connexion'])(
    '%s opened by its address offers no return',
    async (id) => {
      await openPage(`#/${id}/fin`, { catalogue });
      expect(screen.getByRole('link', { name: 'Tous les tutoriels' })).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Revenir à/ })).toBeNull();
    },
  );

  test('« Précédent » on the first slide leads nowhere', async () => {
    await openPage('#/mot-de-passe-oublie', { catalogue });
    expect(button('Précédent')).toBeDisabled();
  });

  test('a click that asks for another window follows the address', async () => {
    await forgotten();
    const link = toTutorial('mot-de-passe-oublie');
    const followed = vi.fn((event: Event) => {
      const { defaultPrevented } = event;
      event.preventDefault();
      return defaultPrevented;
    });
    document.addEventListener('click', followed);
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(link);
    document.removeEventListener('click', followed);
    expect(followed).toHaveReturnedWith(false);
    expect(tutorial()).toBe('connexion');
  });
});

test('a tutorial that can’t be loaded says so; « Réessayer » goes on with the visit', async () => {
  const broken = catalogue.map((listed) => {
    if (listed.id !== 'mot-de-passe-oublie') return listed;
    const { fr } = listed.parts;
    const first = vi.fn(fr!.first).mockRejectedValueOnce(new Error('network'));
    return { ...listed, parts: { fr: { ...fr!, first } } };
  });
  await forgotten({ catalogue: broken });
  await userEvent.click(toTutorial('mot-de-passe-oublie'));
  await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
  await arrive('mot-de-passe-oublie/couverture');
  await click('Précédent');
  await arrive('connexion/mot-de-passe-oublie');
});

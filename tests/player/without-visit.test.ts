import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { openPage } from './support/page.ts';
import { catalogue, tutorial, button, click, arrive, toTutorial, lost } from './support/visits.ts';

describe('without a visit', () => {
  test.each(['carte-neuve', 'mot-neuf', 'detours'])(
    '%s opened by its address offers no return',
    async (id) => {
      await openPage(`#/${id}/fin`, { catalogue });
      expect(screen.getByRole('link', { name: 'Tous les tutoriels' })).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Revenir à/ })).toBeNull();
    },
  );

  test('« Précédent » on the first slide leads nowhere', async () => {
    await openPage('#/carte-neuve', { catalogue });
    expect(button('Précédent')).toBeDisabled();
  });

  test('a click that asks for another window follows the address', async () => {
    await lost();
    const link = toTutorial('carte-neuve');
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
    expect(tutorial()).toBe('detours');
  });
});

test('a tutorial that can’t be loaded says so; « Réessayer » goes on with the visit', async () => {
  const broken = catalogue.map((listed) => {
    if (listed.id !== 'carte-neuve') return listed;
    const { fr } = listed.parts;
    const first = vi.fn(fr!.first).mockRejectedValueOnce(new Error('network'));
    return { ...listed, parts: { fr: { ...fr!, first } } };
  });
  await lost({ catalogue: broken });
  await userEvent.click(toTutorial('carte-neuve'));
  await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
  await arrive('carte-neuve/couverture');
  await click('Précédent');
  await arrive('detours/carte-perdue');
});

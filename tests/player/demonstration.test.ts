import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openPage, part, slide } from './support/page.ts';

const showMe = () => userEvent.click(screen.getByRole('button', { name: 'Montrez-moi' }));

/** Opens a slide and has the next gesture shown, up to its first moment. */
async function shown(address: string) {
  const ports = await openPage(address);
  await showMe();
  await expect.poll(() => ports.time.isIdle).toBe(false);
  return ports;
}

describe('« Montrez-moi »', () => {
  test('writes letter by letter', async () => {
    const { time } = await shown('#/connexion/identification');
    const seen = new Set<string>();
    const field = () => (part('identification.identifiant') as HTMLInputElement).value;
    for (let lapse = 0; lapse < 200; lapse += 1) {
      time.pass(10);
      await Promise.resolve();
      seen.add(field());
    }
    expect([...seen]).toEqual(
      Array.from('colette.vasseur', (_, end) => 'colette.vasseur'.slice(0, end)).concat('colette.vasseur'),
    );
  });

  test('takes its time before it presses', async () => {
    const { time } = await shown('#/connexion/accueil-public');
    time.pass(300);
    await Promise.resolve();
    expect(slide()).toBe('accueil-public');
    time.pass(700);
    await expect.poll(slide).toBe('identification');
  });

  test('asked twice, shows once', async () => {
    const { time } = await shown('#/connexion/identification');
    await showMe();
    time.pass(10_000);
    await expect.poll(() => part('identification.identifiant')).toHaveValue('colette.vasseur');
    expect(part('identification.mot-de-passe')).toHaveValue('');
  });

  test('gives way to the learner at once', async () => {
    const { time } = await shown('#/connexion/identification');
    await userEvent.type(part('identification.mot-de-passe'), 'S');
    time.pass(10_000);
    expect(part('identification.identifiant')).toHaveValue('');
  });

  test('lets time pass where that is what is asked', async () => {
    const { time } = await shown('#/connexion/renvoyer-par-e-mail');
    time.pass(1_000);
    await userEvent.click(part('code-a-usage-unique.renvoyer'));
    expect(slide()).toBe('code-par-e-mail');
  });
});

test('who looks on goes on with →, one gesture a press', async () => {
  const { time } = await openPage('#/connexion/choix-du-code?mode=regarder');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => time.isIdle).toBe(false);
  time.pass(5_000);
  await expect.poll(slide).toBe('code-par-e-mail');
});

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
    const { time } = await shown('#/mediatheque/me-connecter');
    const seen = new Set<string>();
    const field = () => (part('connexion.carte') as HTMLInputElement).value;
    for (let lapse = 0; lapse < 200; lapse += 1) {
      time.pass(10);
      await Promise.resolve();
      seen.add(field());
    }
    expect([...seen]).toEqual(
      Array.from('2026 0417 55', (_, end) => '2026 0417 55'.slice(0, end)).concat('2026 0417 55'),
    );
  });

  test('takes its time before it presses', async () => {
    const { time } = await shown('#/mediatheque/choisir-un-livre');
    time.pass(300);
    await Promise.resolve();
    expect(slide()).toBe('choisir-un-livre');
    time.pass(700);
    await expect.poll(slide).toBe('le-livre');
  });

  test('asked twice, shows once', async () => {
    const { time } = await shown('#/mediatheque/me-connecter');
    await showMe();
    time.pass(10_000);
    await expect.poll(() => part('connexion.carte')).toHaveValue('2026 0417 55');
    expect(part('connexion.mot-de-passe')).toHaveValue('');
  });

  test('gives way to the learner at once', async () => {
    const { time } = await shown('#/mediatheque/me-connecter');
    await userEvent.type(part('connexion.mot-de-passe'), 'T');
    time.pass(10_000);
    expect(part('connexion.carte')).toHaveValue('');
  });

  test('lets time pass where that is what is asked', async () => {
    const { time } = await shown('#/mediatheque/attendre');
    time.pass(1_000);
    await expect.poll(slide).toBe('ouvrir-la-boite-mail');
  });
});

test('who looks on goes on with →, one gesture a press', async () => {
  const { time } = await openPage('#/mediatheque/choisir-un-livre?mode=regarder');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => time.isIdle).toBe(false);
  time.pass(5_000);
  await expect.poll(slide).toBe('le-livre');
});

import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openPage, slide } from './support/page.ts';

const resend = () => userEvent.click(screen.getByRole('button', { name: 'Renvoyer le code' }));
const back = () => userEvent.click(screen.getByRole('button', { name: 'Précédent' }));
const tooSoon = () => screen.queryByText('Veuillez attendre 30 secondes puis réessayez.');

describe('the time before another code can be sent', () => {
  test('passes by itself, to the second', async () => {
    const { time } = await openPage('#/connexion/renvoyer-par-e-mail');
    time.pass(29_999);
    await resend();
    expect(tooSoon()).toBeVisible();
    time.pass(1);
    await expect.poll(tooSoon).toBeNull();
    await resend();
    expect(slide()).toBe('code-par-e-mail');
  });

  test('passes once, and again only for another code', async () => {
    const { time } = await openPage('#/connexion/renvoyer-par-e-mail');
    time.pass(30_000);
    await resend();
    await userEvent.click(screen.getByRole('button', { name: 'Je demande un autre code' }));
    time.pass(29_999);
    await resend();
    expect(tooSoon()).toBeVisible();
  });

  test('goes on from slide to slide', async () => {
    const { time } = await openPage('#/connexion/code-par-e-mail');
    time.pass(20_000);
    await userEvent.click(screen.getByRole('button', { name: 'Je demande un autre code' }));
    time.pass(10_000);
    await resend();
    expect(slide()).toBe('code-par-e-mail');
  });

  test('does not pass behind the last slide visited', async () => {
    const { time } = await openPage('#/connexion/code-par-e-mail');
    await userEvent.click(screen.getByRole('button', { name: 'Je demande un autre code' }));
    await back();
    time.pass(60_000);
    await userEvent.click(screen.getByRole('button', { name: 'Je demande un autre code' }));
    await resend();
    expect(tooSoon()).toBeVisible();
  });

  test('stops with the page', async () => {
    const { time, places } = await openPage('#/connexion/renvoyer-par-e-mail');
    places.visit({ address: '#/' });
    await screen.findByRole('heading', { name: /sans risque/ });
    expect(() => time.pass(60_000)).not.toThrow();
    expect(time.isIdle).toBe(true);
  });
});

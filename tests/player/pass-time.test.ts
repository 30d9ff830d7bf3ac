import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openPage, part, slide } from './support/page.ts';

const TWO_DAYS = 172_800_000;

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const wait = () => click('J’attends mon livre');

describe('the time before the book comes', () => {
  test('passes by itself, to the millisecond', async () => {
    const { time } = await openPage('#/mediatheque/attendre');
    time.pass(TWO_DAYS - 1);
    expect(slide()).toBe('attendre');
    time.pass(1);
    await expect.poll(slide).toBe('ouvrir-la-boite-mail');
  });

  test('passes once, and again only for another book', async () => {
    const { time } = await openPage('#/mediatheque/attendre');
    time.pass(TWO_DAYS);
    await expect.poll(slide).toBe('ouvrir-la-boite-mail');
    expect(time.isIdle).toBe(true);
    await userEvent.click(part('appareils.boite-mail'));
    await userEvent.click(part('boite-mail.message'));
    await click('Suivant');
    await click('Je choisis la suite');
    await wait();
    time.pass(TWO_DAYS - 1);
    expect(slide()).toBe('attendre');
    time.pass(1);
    await expect.poll(slide).toBe('ouvrir-la-boite-mail');
  });

  test('goes on from slide to slide', async () => {
    const { time } = await openPage('#/mediatheque/c-est-reserve');
    time.pass(TWO_DAYS / 2);
    await wait();
    time.pass(TWO_DAYS / 2 - 1);
    expect(slide()).toBe('attendre');
    time.pass(1);
    await expect.poll(slide).toBe('ouvrir-la-boite-mail');
  });

  test('does not pass behind the last slide visited', async () => {
    const { time } = await openPage('#/mediatheque/c-est-reserve');
    await wait();
    await click('Précédent');
    time.pass(2 * TWO_DAYS);
    await wait();
    time.pass(TWO_DAYS - 1);
    expect(slide()).toBe('attendre');
    time.pass(1);
    await expect.poll(slide).toBe('ouvrir-la-boite-mail');
  });

  test('stops with the page', async () => {
    const { time, places } = await openPage('#/mediatheque/attendre');
    expect(time.isIdle).toBe(false);
    places.visit({ address: '#/' });
    await screen.findByRole('heading', { name: /sans risque/ });
    expect(() => time.pass(TWO_DAYS)).not.toThrow();
    expect(time.isIdle).toBe(true);
  });
});

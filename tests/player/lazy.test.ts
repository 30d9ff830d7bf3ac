import { waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { Lazy } from '../../src/player/lazy.svelte.ts';

const loads = <T>(part: T) => vi.fn(() => Promise.resolve({ default: part }));

test('a part is there once it is loaded, and is loaded once', async () => {
  const hint = loads('the hint');
  const parts = new Lazy({ hint });
  await parts.load('hint');
  expect(parts.get('hint')).toBe('the hint');
  await parts.load('hint');
  expect(hint).toHaveBeenCalledOnce();
});

test('reading a part makes it load', async () => {
  const parts = new Lazy({ hint: loads('the hint') });
  expect(parts.get('hint')).toBeUndefined();
  await waitFor(() => expect(parts.get('hint')).toBe('the hint'));
});

test('a part that can’t be loaded says so to whoever loads it, and can be asked for again', async () => {
  const hint = loads('the hint').mockRejectedValueOnce(new Error('network'));
  const parts = new Lazy({ hint });
  await expect(parts.load('hint')).rejects.toThrow('network');
  await parts.load('hint');
  expect(parts.get('hint')).toBe('the hint');
});

test('a reader of a part that can’t be loaded goes on without it', async () => {
  const hint = loads('the hint').mockRejectedValueOnce(new Error('network'));
  const parts = new Lazy({ hint });
  expect(parts.get('hint')).toBeUndefined();
  await waitFor(() => expect(parts.get('hint')).toBe('the hint'));
  expect(hint).toHaveBeenCalledTimes(2);
});

test('what was wanted and did not come is failed, until it comes', async () => {
  const hint = loads('the hint').mockRejectedValueOnce(new Error('network'));
  const parts = new Lazy({ hint });
  expect(parts.hasFailed).toBe(false);
  parts.get('hint');
  await waitFor(() => expect(parts.hasFailed).toBe(true));
  parts.retry();
  await waitFor(() => expect(parts.hasFailed).toBe(false));
  expect(parts.get('hint')).toBe('the hint');
});

test('what did not come ahead, unwanted, is not failed', async () => {
  const parts = new Lazy({ stage: () => Promise.reject<{ default: string }>(new Error('network')) });
  await expect(parts.loadAll()).rejects.toThrow('network');
  expect(parts.hasFailed).toBe(false);
});

test('all can be loaded; one that fails is told, and hides none of the others', async () => {
  const parts = new Lazy({
    hint: loads('the hint'),
    stage: () => Promise.reject<{ default: string }>(new Error('network')),
  });
  await expect(parts.loadAll()).rejects.toThrow('network');
  expect(parts.get('hint')).toBe('the hint');
});

test('a name that is not in the list loads nothing', async () => {
  const parts = new Lazy<Record<string, string>>({ hint: loads('the hint') });
  await parts.load('autre');
  expect(parts.get('autre')).toBeUndefined();
});

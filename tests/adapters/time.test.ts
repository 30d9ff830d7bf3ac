import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserIdle, browserTime } from '../../src/adapters/time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an action comes after its time, once', () => {
  const action = vi.fn();
  browserTime.after(30_000, action);
  vi.advanceTimersByTime(29_999);
  expect(action).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(action).toHaveBeenCalledOnce();
});

test('a cancelled action does not come', () => {
  const action = vi.fn();
  browserTime.after(30_000, action)();
  vi.advanceTimersByTime(60_000);
  expect(action).not.toHaveBeenCalled();
});

test('leisure is when the browser says so', async () => {
  const ask = vi.fn((callback: () => void, _: { timeout: number }) => callback());
  vi.stubGlobal('requestIdleCallback', ask);
  await browserIdle();
  expect(ask.mock.calls[0]?.[1].timeout).toBeGreaterThan(0);
});

test('leisure comes too where the browser can’t say so', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  const idle = browserIdle();
  vi.runAllTimers();
  await expect(idle).resolves.toBeUndefined();
});

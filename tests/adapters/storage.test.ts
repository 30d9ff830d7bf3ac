// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { browserStorage } from '../../src/adapters/storage.ts';

beforeEach(() => localStorage.clear());

test('what was written is read again, by another page too', () => {
  expect(browserStorage().write('a', { b: [1, 'é'] })).toBe(true);
  expect(browserStorage().read('a')).toEqual({ b: [1, 'é'] });
});

test('every key carries the name of the product: pages on one disk may share a store', () => {
  browserStorage().write('a', 1);
  expect(Object.keys(localStorage)).toEqual(['pas-a-pas:a']);
});

test('forgetting touches only what it names', () => {
  localStorage.setItem('a', 'ailleurs');
  const store = browserStorage();
  store.write('a', 1);
  store.write('b', 2);
  store.remove('a');
  expect(store.read('a')).toBeNull();
  expect(store.read('b')).toBe(2);
  expect(localStorage.getItem('a')).toBe('ailleurs');
});

test('nothing written, or something spoilt, reads as nothing', () => {
  localStorage.setItem('pas-a-pas:a', '{"b":');
  expect(browserStorage().read('a')).toBeUndefined();
  expect(browserStorage().read('b')).toBeNull();
});

describe('a store that refuses', () => {
  const refuse = (): never => {
    throw new DOMException('', 'SecurityError');
  };
  const blocked = Object.defineProperty({}, 'localStorage', { get: refuse }) as Window;
  const full = { localStorage: { setItem: refuse, getItem: () => null } } as unknown as Window;

  test('altogether reads as empty, keeps nothing and forgets nothing', () => {
    const store = browserStorage(blocked);
    expect(store.read('a')).toBeUndefined();
    expect(store.write('a', 1)).toBe(false);
    expect(() => store.remove('a')).not.toThrow();
  });

  test('more, because it is full, says that it was not kept', () => {
    const store = browserStorage(full);
    expect(store.write('a', 1)).toBe(false);
    expect(store.read('a')).toBeNull();
  });
});

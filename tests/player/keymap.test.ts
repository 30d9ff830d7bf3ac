import { describe, expect, test } from 'vitest';
import { type Intent, intentOf, type KeyContext, type KeyPress } from '../../src/player/keymap.ts';

interface Expected {
  readonly intent: Intent;
  readonly pane?: 'up' | 'down';
  readonly single?: true;
}

const doing = (intent: Exclude<Intent['do'], 'hotspot'>, rest: Omit<Expected, 'intent'> = {}): Expected => ({
  intent: { do: intent },
  ...rest,
});

const expected: Readonly<Record<string, Expected>> = {
  ArrowRight: doing('main'),
  ' ': doing('main', { pane: 'down' }),
  PageDown: doing('main', { pane: 'down' }),
  ArrowLeft: doing('back'),
  PageUp: doing('back', { pane: 'up' }),
  Home: doing('first', { pane: 'up' }),
  End: doing('last', { pane: 'down' }),
  1: { intent: { do: 'hotspot', index: 0 }, single: true },
  9: { intent: { do: 'hotspot', index: 8 }, single: true },
  f: doing('fullScreen', { single: true }),
  F: doing('fullScreen', { single: true }),
  '?': doing('help', { single: true }),
};

const free: KeyContext = { uses: () => false, canScroll: () => false, singleKeys: true };
const alone = { ctrlKey: false, altKey: false, metaKey: false };
const intent = (key: string, context: Partial<KeyContext> = {}, modifiers: Partial<KeyPress> = {}) =>
  intentOf({ key, ...alone, ...modifiers }, { ...free, ...context });

describe.each(Object.entries(expected))('« %s »', (key, { intent: meant, pane, single }) => {
  test('means one thing', () => {
    expect(intent(key)).toEqual(meant);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s is left to the browser', (modifier) => {
    expect(intent(key, {}, { [modifier]: true })).toBeUndefined();
  });

  test('is left to the element that uses it, and to no other', () => {
    expect(intent(key, { uses: (used) => used === key })).toBeUndefined();
    expect(intent(key, { uses: (used) => used !== key })).toEqual(meant);
  });

  test('is left to a pane only if the pane scrolls that way', () => {
    for (const way of ['up', 'down'])
      expect(intent(key, { canScroll: (asked) => asked === way })).toEqual(way === pane ? undefined : meant);
  });

  test('obeys the switch of single keys if it is a character', () => {
    expect(intent(key, { singleKeys: false })).toEqual(single ? undefined : meant);
  });
});

test.each(['a', 'Enter', 'Tab', '0', 'ArrowUp', 'ArrowDown', 'constructor'])(
  '« %s » means nothing to the player',
  (key) => {
    expect(intent(key)).toBeUndefined();
  },
);

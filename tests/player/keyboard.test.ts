import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listenToKeys } from '../../src/player/keyboard.ts';

let asked: string[];
let singleKeys: boolean;
let stop: () => void;
/** Milliseconds. */
let now: number;

beforeEach(() => {
  asked = [];
  singleKeys = true;
  now = 0;
  stop = listenToKeys(
    (intent) => asked.push(intent.do) > 0,
    () => singleKeys,
  );
});

afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

function focusOn(html: string, selector = '[data-focus]') {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>(selector)?.focus();
}

const keys = ['ArrowRight', ' ', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End', '1', 'f', '?'];

/** Presses a key so many milliseconds after the one before, and says whether it was taken. */
function pressed(key: string, rest: KeyboardEventInit = {}, after = 1_000): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest });
  Object.defineProperty(event, 'timeStamp', { value: (now += after) });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
}

test('on the page itself every key of the table is taken', () => {
  for (const key of keys) expect(pressed(key)).toBe(true);
  expect(asked).toEqual([
    ...['main', 'main', 'main', 'back', 'back', 'first', 'last'],
    ...['hotspot', 'fullScreen', 'help'],
  ]);
});

test.each([
  '<p>',
  '<input data-focus>',
  '<textarea data-focus></textarea>',
  '<button role="combobox" data-focus></button>',
])('Escape is taken anywhere: %s', (html) => {
  focusOn(html);
  expect(pressed('Escape')).toBe(true);
  expect(asked).toEqual(['escape']);
});

test('a dialog of the player keeps Escape', () => {
  focusOn('<dialog open><button data-focus></button></dialog>');
  expect(pressed('Escape')).toBe(false);
});

describe.each([
  ['a text field', '<input data-focus>'],
  ['a text area', '<textarea data-focus></textarea>'],
  ['a list', '<select data-focus><option>a</option></select>'],
  ['a radio button', '<input type="radio" data-focus>'],
  ['a tab', '<div role="tab" tabindex="0" data-focus></div>'],
  ['a combobox', '<button role="combobox" data-focus></button>'],
])('%s', (_, html) => {
  test('keeps every key for itself', () => {
    focusOn(html);
    for (const key of keys) expect(pressed(key)).toBe(false);
    expect(asked).toEqual([]);
  });
});

describe.each([
  ['a button', '<button data-focus></button>'],
  ['a link', '<a href="#/" data-focus>a</a>'],
  ['a summary', '<details><summary data-focus tabindex="0">a</summary></details>'],
])('%s', (_, html) => {
  test('keeps Space for itself, and no other key', () => {
    focusOn(html);
    expect(keys.filter((key) => !pressed(key))).toEqual([' ']);
  });
});

describe('under an open dialog', () => {
  test('nothing goes on, wherever the focus is', () => {
    focusOn('<dialog open><p>a</p><button data-focus></button></dialog>');
    expect(pressed('ArrowRight')).toBe(false);
    document.querySelector('button')?.blur();
    expect(document.activeElement).toBe(document.body);
    expect(pressed('ArrowRight')).toBe(false);
    expect(asked).toEqual([]);
  });

  test('a closed dialog keeps nothing', () => {
    focusOn('<dialog><button></button></dialog>');
    expect(pressed('ArrowRight')).toBe(true);
  });
});

describe('a pane that scrolls', () => {
  /** A pane of 100 px over 300, scrolled to that point. */
  function scrolledTo(top: number) {
    focusOn('<div style="overflow-y: auto"><h1 tabindex="-1" data-focus>a</h1></div>');
    const pane = document.querySelector('div')!;
    for (const [name, value] of Object.entries({ scrollHeight: 300, clientHeight: 100, scrollTop: top }))
      Object.defineProperty(pane, name, { value });
  }

  test.each([
    [0, ['PageUp', 'Home']],
    [50, []],
    [200, [' ', 'PageDown', 'End']],
  ])('scrolled to %i, leaves only what it has no use for', (top, taken) => {
    scrolledTo(top);
    const scrolling = [' ', 'PageDown', 'PageUp', 'Home', 'End'];
    expect(scrolling.filter((key) => pressed(key))).toEqual(taken);
  });

  test('keeps no arrow', () => {
    scrolledTo(50);
    expect(pressed('ArrowRight')).toBe(true);
  });
});

test('a key held down acts once, and still does nothing else', () => {
  expect(pressed('ArrowRight')).toBe(true);
  expect(pressed('ArrowRight', { repeat: true })).toBe(true);
  expect(asked).toEqual(['main']);
});

test('a key of somebody else, or of a word being composed, is left alone', () => {
  const keep = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', keep);
  pressed('ArrowRight');
  document.body.removeEventListener('keydown', keep);
  pressed('ArrowRight', { isComposing: true });
  expect(asked).toEqual([]);
});

describe('keys that follow one another within a second', () => {
  const soon = (key: string) => pressed(key, {}, 999);

  test('are a text, and no shortcuts; each makes it longer', () => {
    expect(['S', '1', 'a', '?', 'f', '2'].map(soon)).toEqual(Array(6).fill(false));
    expect(asked).toEqual([]);
    expect(pressed('2')).toBe(true);
    expect(asked).toEqual(['hotspot']);
  });

  test('are as many shortcuts where the first is one', () => {
    expect(['f', 'f', '?', '1'].map(soon)).toEqual(Array(4).fill(true));
    expect(asked).toEqual(['fullScreen', 'fullScreen', 'help', 'hotspot']);
  });

  test('still go on and back, where they are no single key', () => {
    pressed('a');
    expect(['ArrowRight', ' ', 'PageUp'].map(soon)).toEqual([true, true, true]);
    expect(asked).toEqual(['main', 'main', 'back']);
  });

  test('are two shortcuts where the first prints nothing', () => {
    expect([soon('ArrowRight'), soon('1')]).toEqual([true, true]);
    expect(asked).toEqual(['main', 'hotspot']);
  });

  test('are a text too where it began in a field', () => {
    focusOn('<input data-focus>');
    pressed('a');
    document.querySelector('input')?.blur();
    expect(soon('1')).toBe(false);
    expect(asked).toEqual([]);
  });
});

test('the switch of single keys is asked at each press', async () => {
  singleKeys = false;
  await userEvent.keyboard('f');
  singleKeys = true;
  await userEvent.keyboard('f');
  expect(asked).toEqual(['fullScreen']);
});

test('once stopped, it hears nothing', () => {
  stop();
  expect(pressed('ArrowRight')).toBe(false);
});

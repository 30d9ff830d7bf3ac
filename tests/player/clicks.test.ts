import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isNeutral, isSecondClick } from '../../src/player/clicks.ts';

let seen: { neutral: boolean; second: boolean }[];
const listen = (event: MouseEvent) => seen.push({ neutral: isNeutral(event), second: isSecondClick(event) });

beforeEach(() => {
  seen = [];
  document.addEventListener('click', listen);
});

afterEach(() => {
  document.removeEventListener('click', listen);
  getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

function clickOn(html: string, detail = 1) {
  document.body.innerHTML = html;
  const target = document.querySelector('[data-target]')!;
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  return seen.at(-1);
}

describe('a click is neutral', () => {
  test.each(['<p data-target>a</p>', '<section><h1 data-target>a</h1></section>'])('on %s', (html) => {
    expect(clickOn(html)).toEqual({ neutral: true, second: false });
  });

  test.each([
    '<button><b data-target>a</b></button>',
    '<a href="#a"><i data-target>a</i></a>',
    '<label data-target>a</label>',
    '<input data-target>',
    '<details><summary data-target>a</summary></details>',
    '<dialog open><p data-target>a</p></dialog>',
  ])('not on %s', (html) => {
    expect(clickOn(html)?.neutral).toBe(false);
  });

  test('not as the second half of a double click', () => {
    expect(clickOn('<p data-target>a</p>', 2)).toEqual({ neutral: false, second: true });
  });

  test('not as the end of a selection of text', () => {
    document.body.innerHTML = '<p data-target>a</p>';
    const target = document.querySelector('p')!;
    getSelection()?.selectAllChildren(target);
    target.click();
    getSelection()?.removeAllRanges();
    target.click();
    expect(seen.map(({ neutral }) => neutral)).toEqual([false, true]);
  });
});

import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listenTo } from '../../src/player/gestures.ts';

let made: string[];
/** What the service takes of a text. */
let takes: (text: string) => boolean;
let stop: () => void;

const at = (anchor: string) => document.querySelector<HTMLElement>(`[data-anchor="${anchor}"]`)!;

beforeEach(() => {
  made = [];
  takes = () => true;
  document.body.innerHTML = `
    <main data-device="navigateur">
      <button data-anchor="ecran.bouton"><b>Un bouton</b></button>
      <ul role="listbox"><li role="option" data-anchor="ecran.choix">Un choix</li></ul>
      <p data-anchor="ecran.texte">Un texte</p>
      <input data-anchor="ecran.ligne" value="avant" />
      <textarea data-anchor="ecran.message"></textarea>
    </main>`;
  stop = listenTo(document.body, {
    press: (anchor) => made.push(`press ${anchor}`),
    type(anchor, text) {
      made.push(`type ${anchor} ${text}`);
      return takes(text);
    },
    neutral: (device) => made.push(`neutral ${device}`),
  });
});

afterEach(() => stop());

test('a click inside a button, or on an option of a list, is a press', async () => {
  await userEvent.click(document.querySelector('b')!);
  await userEvent.click(at('ecran.choix'));
  expect(made).toEqual(['press ecran.bouton', 'press ecran.choix']);
});

test('a click where there is nothing to use is neutral', async () => {
  await userEvent.click(at('ecran.texte'));
  expect(made).toEqual(['neutral navigateur']);
});

test('a click in a field means nothing', async () => {
  await userEvent.click(at('ecran.ligne'));
  await userEvent.click(at('ecran.message'));
  expect(made).toEqual([]);
});

test.each(['ecran.ligne', 'ecran.message'])(
  'what is written in %s is typed, letter by letter',
  async (anchor) => {
    await userEvent.clear(at(anchor));
    made = [];
    await userEvent.type(at(anchor), 'oui');
    expect(made).toEqual([`type ${anchor} o`, `type ${anchor} ou`, `type ${anchor} oui`]);
  },
);

test.each(['ecran.ligne', 'ecran.message'])(
  '%s shows again what it held where a text is refused',
  async (anchor) => {
    await userEvent.clear(at(anchor));
    takes = (text) => text.length < 3;
    await userEvent.type(at(anchor), 'oui');
    expect(at(anchor)).toHaveValue('ou');
  },
);

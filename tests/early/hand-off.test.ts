// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useUntil } from '../../src/early/prerendered.ts';

/** What stands on the cover and, once it is there, on the page. */
const slide = (name: string) => `
  <div data-tutorial="connexion" data-slide="${name}">
    <header><a id="home" href="#/">Pas à pas</a></header>
    <main>
      <h1 tabindex="-1">Titre</h1>
      <p><a id="away" href="https://example.org/" target="_blank">ailleurs</a> <span>des mots</span></p>
      <button id="next"><span>Suivant</span></button>
    </main>
    <footer>Rien n’est envoyé.</footer>
  </div>`;

let cover: HTMLElement;
let page: HTMLElement;
/** What the page was told: on which element, what. */
let made: string[];
let show: () => Promise<void>;

beforeEach(() => {
  document.body.innerHTML = `<div id="pas-a-pas">${slide('couverture')}<noscript></noscript></div>`;
  cover = document.querySelector<HTMLElement>('[data-slide]')!;
  made = [];
  let tell: (value: undefined) => void = () => {};
  const over = useUntil(cover, new Promise((resolve) => (tell = resolve)));
  show = async () => {
    tell(undefined);
    await over;
  };
});

/** The application draws its page behind the cover. */
function draw(name = 'couverture') {
  document.querySelector('#pas-a-pas')!.insertAdjacentHTML('beforeend', slide(name));
  page = cover.parentElement!.lastElementChild as HTMLElement;
  page.addEventListener('click', (event) => {
    event.preventDefault();
    const { id, tagName } = event.target as Element;
    made.push(`${event.detail} ${id || tagName}`);
  });
}

beforeAll(() => {
  document.addEventListener('keydown', ({ key, target }) => {
    if (!cover.isConnected) made.push(`${key} ${(target as Element).tagName}`);
  });
});

const on = (selector: string) => cover.querySelector<HTMLElement>(selector)!;

/** Clicks; whether the browser is left to do the rest (here it does nothing). */
function click(selector: string, rest: MouseEventInit = {}): boolean {
  let isLeft = false;
  const stop = (event: Event) => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stop, { once: true });
  on(selector).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...rest }),
  );
  return isLeft;
}

const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

describe('what is done on the cover', () => {
  test('is made again on the page, in order, each gesture once', async () => {
    press('ArrowRight');
    click('#next span');
    press('?');
    draw();
    expect(made).toEqual([]);
    await show();
    expect(made).toEqual(['ArrowRight BODY', '1 next', '? BODY']);
    expect(cover.isConnected).toBe(false);
  });

  test('is made on the page alone from then on', async () => {
    draw();
    await show();
    press('ArrowRight');
    expect(made).toEqual(['ArrowRight BODY']);
  });

  test('by a double click stays one, for the page to see', async () => {
    click('#next');
    click('#next', { detail: 2 });
    draw();
    await show();
    expect(made).toEqual(['1 next', '2 next']);
  });

  test('where there is nothing to use is done on neutral ground, once', async () => {
    click('p span');
    click('p span', { detail: 2 });
    click('footer');
    draw();
    await show();
    expect(made).toEqual(['1 MAIN']);
  });

  test('to select a text is no click', async () => {
    const range = document.createRange();
    range.selectNodeContents(on('p span'));
    getSelection()?.addRange(range);
    click('p span');
    getSelection()?.removeAllRanges();
    draw();
    await show();
    expect(made).toEqual([]);
  });

  test('by a key that means nothing, or by a key held down, is nothing', async () => {
    press('x');
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', repeat: true, bubbles: true }),
    );
    draw();
    await show();
    expect(made).toEqual([]);
  });

  test('with a link waits for the page too', async () => {
    expect(click('#home')).toBe(false);
    draw();
    await show();
    expect(made).toEqual(['1 home']);
  });

  test.each([
    ['to another window', '#away', {}],
    ['with a key that asks for one', '#home', { ctrlKey: true }],
  ])('with a link %s is the browser’s', async (_, link, keys) => {
    expect(click(link, keys)).toBe(true);
    draw();
    await show();
    expect(made).toEqual([]);
  });

  test('means nothing on another page', async () => {
    press('ArrowRight');
    click('#next');
    draw('autre');
    await show();
    expect(cover.isConnected).toBe(false);
    expect(made).toEqual([]);
  });
});

describe('what is being done', () => {
  test('with a button held down comes first: the cover stays until it is up', async () => {
    on('#next').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
    draw();
    const over = show();
    await new Promise(setImmediate);
    expect(cover.isConnected).toBe(true);
    dispatchEvent(new PointerEvent('pointerup'));
    click('#next');
    await over;
    expect(cover.isConnected).toBe(false);
    expect(made).toEqual(['1 next']);
  });

  test.each(['#home', '#next', 'h1'])('the focus on %s stays there', async (selector) => {
    on(selector).focus();
    draw();
    await show();
    expect(document.activeElement).toBe(page.querySelector(selector));
  });

  test('a key goes where the focus was', async () => {
    on('#next').focus();
    press('ArrowRight');
    draw();
    await show();
    expect(made).toEqual(['ArrowRight BUTTON']);
  });

  test('what was scrolled stays so', async () => {
    on('main').scrollTop = 40;
    draw();
    await show();
    expect(page.querySelector('main')!.scrollTop).toBe(40);
  });

  test('nobody’s focus is taken', async () => {
    draw();
    await show();
    expect(document.activeElement).toBe(document.body);
  });
});

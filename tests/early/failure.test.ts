// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { watchScripts } from '../../src/early/failure.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const page = () => document.querySelector('#pas-a-pas')!;

/** A page over which an element fails to load. */
async function failing(tag: string, holds: string): Promise<void> {
  document.body.innerHTML = `<div id="pas-a-pas">${holds}</div><script type="module"></script><img />`;
  const listening = vi.spyOn(globalThis, 'addEventListener').mockImplementation((_, listener) => {
    document.addEventListener('error', listener as EventListener, { capture: true, once: true });
  });
  watchScripts(Promise.resolve(page().querySelector<HTMLElement>('[data-cover]') ?? undefined));
  expect(listening).toHaveBeenCalledOnce();
  document.querySelector(tag)!.dispatchEvent(new Event('error'));
  await new Promise(setImmediate);
}

const CARD = '<div data-cover><section data-card>Le titre <p role="status"></p></section></div>';

test('an application that does not come: the empty page says so', async () => {
  await failing('script', '');
  expect(page().textContent).toBe('Une partie de la page n’a pas pu être chargée. Réessayer');
});

test('on the first slide, its card says so', async () => {
  await failing('script', CARD);
  expect(page().querySelector('[role="status"]')?.textContent).toMatch(/n’a pas pu être chargée/);
  expect(page().textContent).toMatch(/^Le titre/);
});

test('« Réessayer » loads the page again', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  await failing('script', CARD);
  page().querySelector('button')!.click();
  expect(reload).toHaveBeenCalledOnce();
});

test('anything else that does not come is nobody’s concern here', async () => {
  await failing('img', CARD);
  expect(page().querySelector('[role="status"]')?.textContent).toBe('');
});

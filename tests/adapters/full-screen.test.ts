// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { browserFullScreen } from '../../src/adapters/full-screen.ts';

/** A document that goes over the whole screen as a browser does: a moment later, and says so. */
function pageWithFullScreen() {
  const page = Object.assign(new EventTarget(), {
    fullscreenEnabled: true,
    fullscreenElement: null as object | null,
  });
  const become = (element: object | null) => () => {
    page.fullscreenElement = element;
    page.dispatchEvent(new Event('fullscreenchange'));
    return Promise.resolve();
  };
  const documentElement = { requestFullscreen: become({}) };
  return Object.assign(page, { documentElement, exitFullscreen: become(null) }) as unknown as Document;
}

test('it opens, closes, and tells each change', () => {
  const fullScreen = browserFullScreen(pageWithFullScreen());
  const told: boolean[] = [];
  const stop = fullScreen.watch((active) => told.push(active));
  expect(fullScreen).toMatchObject({ available: true, active: false });
  fullScreen.toggle();
  expect(fullScreen.active).toBe(true);
  fullScreen.toggle();
  expect(fullScreen.active).toBe(false);
  stop();
  fullScreen.toggle();
  expect(told).toEqual([true, false]);
});

describe('where it can’t be', () => {
  test('refused, nothing happens', async () => {
    const page = pageWithFullScreen();
    const request = vi.fn(() => Promise.reject(new TypeError('refused')));
    page.documentElement.requestFullscreen = request;
    const fullScreen = browserFullScreen(page);
    fullScreen.toggle();
    await Promise.allSettled(request.mock.results.map(({ value }) => value as Promise<void>));
    expect(fullScreen.active).toBe(false);
  });

  test('absent, it says so and is never active', () => {
    const telephone = Object.assign(new EventTarget(), { documentElement: {} }) as Document;
    const fullScreen = browserFullScreen(telephone);
    expect(fullScreen.available).toBeFalsy();
    expect(fullScreen.active).toBe(false);
    expect(() => fullScreen.toggle()).not.toThrow();
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { browserPlaces } from '../../src/adapters/places.ts';
import type { Places, Stop } from '../../src/player/ports.ts';
import { FakeBrowser } from './support/browser.ts';

let browser: FakeBrowser;
let places: Places;
let told: Stop[];

/** A page over the browser’s history as it is: a new one, or the same after a reload. */
function load() {
  told = [];
  places = browserPlaces(browser.window);
  places.watch((stop) => told.push(stop));
}

const stop = (at: number, address = `#/t/${at}`, run = 1): Stop => ({ address, run, at });

beforeEach(() => {
  browser = new FakeBrowser();
  load();
});

/** A session that has visited so many slides. */
function visited(count: number) {
  places.move(stop(0));
  for (let at = 1; at < count; at += 1) places.push(stop(at));
}

describe('the session moves', () => {
  test('a session takes the present entry; each new slide adds one', () => {
    visited(3);
    expect(browser.addresses).toEqual(['#/t/0', '#/t/1', '#/t/2']);
    expect(places.address).toBe('#/t/2');
  });

  test('back goes to the entry of that slide, and is not told back', () => {
    visited(3);
    places.move(stop(1));
    browser.settle();
    expect(browser.address).toBe('#/t/1');
    expect(told).toEqual([]);
  });

  test('a second step back asked during the first follows it', () => {
    visited(4);
    places.move(stop(2));
    places.move(stop(1));
    places.move(stop(0));
    browser.settle();
    expect(browser.address).toBe('#/t/0');
    expect(told).toEqual([]);
  });

  test('a new slide asked during a step back stands behind it', () => {
    visited(3);
    places.move(stop(1));
    places.push(stop(2, '#/t/autre'));
    browser.settle();
    expect(browser.addresses).toEqual(['#/t/0', '#/t/1', '#/t/autre']);
    expect(browser.address).toBe('#/t/autre');
  });

  test('forward again finds the entry that was left', () => {
    visited(3);
    places.move(stop(0));
    places.move(stop(2));
    browser.settle();
    expect(browser.address).toBe('#/t/2');
    expect(browser.addresses).toHaveLength(3);
  });

  test('another way after a step back forgets the old one', () => {
    visited(4);
    places.move(stop(1));
    browser.settle();
    places.push(stop(2, '#/t/autre'));
    places.move(stop(0));
    places.move(stop(2, '#/t/autre'));
    browser.settle();
    expect(browser.addresses).toEqual(['#/t/0', '#/t/1', '#/t/autre']);
    expect(browser.address).toBe('#/t/autre');
  });

  test('two slides at once after a step back are one entry, and nothing of the old way is found', () => {
    visited(4);
    places.move(stop(0));
    places.push(stop(2, '#/t/autre'));
    places.move(stop(1, '#/t/milieu'));
    places.move(stop(2, '#/t/autre'));
    browser.settle();
    expect(browser.addresses).toEqual(['#/t/0', '#/t/autre']);
  });

  test('staying on the slide rewrites its address', () => {
    visited(2);
    places.move(stop(1, '#/t/1?mode=regarder'));
    expect(browser.addresses).toEqual(['#/t/0', '#/t/1?mode=regarder']);
  });

  test('back to a slide that has no entry rewrites the present one', () => {
    places.move(stop(5));
    places.move(stop(4));
    expect(browser.addresses).toEqual(['#/t/4']);
    places.push(stop(5));
    places.move(stop(4));
    browser.settle();
    expect(browser.address).toBe('#/t/4');
  });
});

describe('the learner moves', () => {
  test('Back and Forward tell the place in the session', () => {
    visited(3);
    browser.travel(-2);
    browser.settle();
    browser.travel(1);
    browser.settle();
    expect(told).toEqual([stop(0), stop(1)]);
  });

  test('after Back, the session goes on from there', () => {
    visited(3);
    browser.travel(-2);
    browser.settle();
    places.move(stop(0));
    places.push(stop(1, '#/t/autre'));
    expect(browser.addresses).toEqual(['#/t/0', '#/t/autre']);
  });

  test('after Back, the session finds again the entries ahead', () => {
    visited(3);
    browser.travel(-2);
    browser.settle();
    places.move(stop(0));
    places.move(stop(1));
    places.move(stop(2));
    browser.settle();
    expect(browser.addresses).toEqual(['#/t/0', '#/t/1', '#/t/2']);
    expect(browser.address).toBe('#/t/2');
  });

  test('Back during a journey of ours is told, the journey is not', () => {
    visited(4);
    places.move(stop(2));
    browser.travel(-1);
    browser.settle();
    expect(told).toEqual([stop(1)]);
  });

  test('a link leads to an address that is no place of the session', () => {
    visited(2);
    browser.follow('#/');
    expect(told).toEqual([{ address: '#/' }]);
  });

  test('nobody is told any more once they stop', () => {
    const others: Stop[] = [];
    const leave = places.watch((one) => others.push(one));
    leave();
    browser.follow('#/');
    expect(others).toEqual([]);
  });
});

describe('several sessions', () => {
  test('the places of the one before are told with its number', () => {
    visited(3);
    browser.follow('#/autre');
    places.move(stop(0, '#/autre', 2));
    browser.travel(-2);
    browser.settle();
    expect(told.slice(1)).toEqual([stop(1)]);
  });

  test('each finds its own entries again: a visit, then the caller, then the visit', () => {
    visited(2);
    places.push(stop(0, '#/v/0', 2));
    places.push(stop(1, '#/v/1', 2));
    places.move(stop(1));
    browser.settle();
    expect(browser.address).toBe('#/t/1');
    places.move(stop(1, '#/v/1', 2));
    browser.settle();
    expect(browser.address).toBe('#/v/1');
    expect(browser.addresses).toEqual(['#/t/0', '#/t/1', '#/v/0', '#/v/1']);
  });

  test('what a link leads to stands before nothing: the entries ahead are not looked for', () => {
    visited(3);
    browser.travel(-2);
    browser.settle();
    browser.follow('#/');
    places.move(stop(2));
    browser.settle();
    expect(browser.addresses).toEqual(['#/t/0', '#/t/2']);
  });

  test('the new one finds its own entries, whatever the learner opened before', () => {
    visited(3);
    browser.travel(-2);
    browser.settle();
    browser.follow('#/');
    browser.follow('#/autre');
    places.move(stop(0, '#/autre', 2));
    places.push(stop(1, '#/autre/1', 2));
    places.move(stop(0, '#/autre', 2));
    browser.settle();
    expect(browser.address).toBe('#/autre');
    expect(browser.addresses).toEqual(['#/t/0', '#/', '#/autre', '#/autre/1']);
  });

  test('one begun while a journey is on its way waits for its end', () => {
    visited(3);
    places.move(stop(0));
    places.move(stop(0, '#/autre', 2));
    expect(browser.addresses).toEqual(['#/t/0', '#/t/1', '#/t/2']);
    browser.settle();
    expect(browser.addresses).toEqual(['#/autre', '#/t/1', '#/t/2']);
  });

  test('after a reload, the entries before it are only addresses', () => {
    visited(3);
    load();
    places.move(stop(0, '#/t/2'));
    browser.travel(-1);
    browser.settle();
    expect(told).toEqual([{ address: '#/t/1' }]);
    places.move(stop(0, '#/t/1', 2));
    places.push(stop(1, '#/t/autre', 2));
    places.move(stop(0, '#/t/1', 2));
    browser.settle();
    expect(browser.addresses).toEqual(['#/t/0', '#/t/1', '#/t/autre']);
    expect(browser.address).toBe('#/t/1');
  });
});

test('a journey to an entry that the browser has dropped is given up', () => {
  visited(3);
  places.move(stop(0));
  places.push(stop(1, '#/t/autre'));
  browser.lose();
  expect(browser.address).toBe('#/t/autre');
});

test('an entry remembers places, and nothing else', () => {
  visited(2);
  expect(browser.states).toEqual([
    { loaded: 1, index: 0, run: 1, at: 0 },
    { loaded: 1, index: 1, run: 1, at: 1 },
  ]);
});

import { afterEach, describe, expect, test } from 'vitest';
import { whereabouts } from '../../src/player/hotspots.ts';
import { markHotspots, spotsOf } from '../../src/player/marks.ts';
import { momentsOf, pointAt } from '../../src/player/demonstrate.ts';
import { choose, next, press, type } from '../gestures.ts';
import { part } from './support/page.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Puts an element in a rectangle of the window, in CSS pixels. */
function place(node: HTMLElement, left: number, top: number, width: number, height: number) {
  node.getBoundingClientRect = () => new DOMRect(left, top, width, height);
}

/** A stage of 1000 × 600 with tabs above a screen, at 100 px from the corner of the window. */
function stage() {
  document.body.innerHTML = `
    <section class="stage">
      <button data-anchor="appareils.boite-mail"></button>
      <div data-device="navigateur">
        <section><input data-anchor="a.champ"><button data-anchor="a.bouton"></button></section>
      </div>
      <button data-says="choose.passer"></button>
    </section>`;
  const screen = document.querySelector<HTMLElement>('[data-device]')!;
  place(document.querySelector('.stage')!, 100, 100, 1000, 650);
  place(part('appareils.boite-mail'), 600, 100, 200, 44);
  place(screen, 100, 150, 1000, 600);
  place(document.querySelector('[data-device] section')!, 100, 150, 1000, 2000);
  place(part('a.champ'), 120, 160, 200, 60);
  place(part('a.bouton'), 900, 690, 60, 60);
  return screen;
}

describe('marks', () => {
  test('stand on hotspots only, each with its hand', () => {
    const screen = stage();
    const marked = markHotspots(
      screen,
      new Map([
        ['a.bouton', 'other'],
        ['a.champ', 'first'],
      ]),
    );
    expect(part('a.champ')).toHaveAttribute('data-hot', 'first');
    expect(part('a.bouton')).toHaveAttribute('data-hot', 'other');
    expect(spotsOf(screen, marked)).toEqual([
      { rank: 'first', left: 211, top: 25 },
      { rank: 'other', left: 860, top: 556 },
    ]);
  });

  test('leave what is a hotspot no longer', () => {
    const screen = stage();
    markHotspots(screen, new Map([['a.champ', 'first']]));
    expect(markHotspots(screen, new Map())).toEqual([]);
    expect(part('a.champ')).not.toHaveAttribute('data-hot');
  });
});

describe('where a hotspot stands', () => {
  test('is a share of the screen that shows it', () => {
    stage();
    expect(whereabouts(press('a.bouton'))).toEqual({ x: 0.83, y: 0.95 });
    expect(whereabouts(type('a.champ', 'x'))?.x).toBeCloseTo(0.12);
  });

  test('is a share of the stage for what changes device: above', () => {
    stage();
    const where = whereabouts(press('appareils.boite-mail'));
    expect(where?.x).toBeCloseTo(0.6);
    expect(where?.y).toBeLessThan(0.1);
  });

  test('is nowhere out of view, and for what is on no screen', () => {
    stage();
    place(part('a.bouton'), 900, 900, 60, 40);
    expect(whereabouts(press('a.bouton'))).toBeUndefined();
    expect(whereabouts(press('a.absent'))).toBeUndefined();
    expect(whereabouts(choose('passer'))).toBeUndefined();
    expect(whereabouts(next)).toBeUndefined();
    expect(whereabouts(undefined)).toBeUndefined();
  });
});

describe('a demonstration', () => {
  test('brings the pointer to the control, then presses it', () => {
    stage();
    const [first, ...others] = momentsOf(press('a.bouton'), false);
    expect(first?.target).toBe(part('a.bouton'));
    expect(others.map(({ make }) => make)).toEqual([press('a.bouton')]);
  });

  test('keeps its pointer on the control wherever it goes', async () => {
    stage();
    const pointer = document.createElement('div');
    const stop = pointAt(part('a.bouton'))(pointer);
    expect(pointer.style).toMatchObject({ left: '930px', top: '720px' });
    place(part('a.bouton'), 900, 300, 60, 60);
    await expect.poll(() => pointer.style.top).toBe('330px');
    stop();
  });

  test('writes letter by letter, accents and signs whole', () => {
    stage();
    const texts = momentsOf(type('a.champ', 'né🙂'), false).flatMap(({ make }) => make ?? []);
    expect(texts).toEqual(['n', 'né', 'né🙂'].map((text) => type('a.champ', text)));
  });

  test('presses a choice in the words', () => {
    stage();
    expect(momentsOf(choose('passer'), false)).toHaveLength(2);
  });

  test('is one moment for who wants no motion, and for what is nowhere on the page', () => {
    stage();
    const gesture = type('a.champ', 'été');
    expect(momentsOf(gesture, true)).toEqual([{ after: 0, make: gesture }]);
    expect(momentsOf(next, false)).toEqual([{ after: 0, make: next }]);
  });
});

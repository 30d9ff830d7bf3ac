import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, HANDS, meet, placeHand } from '../../src/player/hand-place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const screen = box(0, 0, 400, 800);

/** Where the finger points. */
const tipOf = ({ left, top }: Box, { tip } = HANDS.first) => ({ x: left + tip.x, y: top + tip.y });

describe('a hand', () => {
  test('stands at the end of its hotspot where that is free', () => {
    const hand = placeHand(box(20, 100, 200, 48), HANDS.first, { own: [], others: [], screen });
    expect(tipOf(hand)).toEqual({ x: 231, y: 113 });
  });

  test('leaves the words of its hotspot free, under them where they fill it', () => {
    const link = box(300, 100, 95, 20);
    const hand = placeHand(link, HANDS.first, { own: [link], others: [link], screen });
    expect(meet(hand, link)).toBe(false);
    expect(tipOf(hand).y).toBeLessThanOrEqual(link.bottom + 12);
  });

  test('leaves other words free too where it can', () => {
    const button = box(20, 100, 100, 40);
    const beside = box(130, 100, 200, 40);
    const hand = placeHand(button, HANDS.first, { own: [], others: [beside], screen });
    expect(meet(hand, beside)).toBe(false);
  });

  test('prefers its own words to those around', () => {
    const link = box(20, 100, 100, 20);
    const everywhere = box(0, 0, 400, 800);
    const hand = placeHand(link, HANDS.first, { own: [link], others: [everywhere], screen });
    expect(meet(hand, link)).toBe(false);
  });

  test('points at its hotspot, within the width of the screen, wherever that stands', () => {
    const hotspots = fc.record({
      left: fc.integer({ min: 0, max: 376 }),
      top: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 24, max: 400 }),
      height: fc.integer({ min: 20, max: 200 }),
    });
    fc.assert(
      fc.property(hotspots, fc.constantFrom('first', 'other'), (at, rank) => {
        const hotspot = box(at.left, at.top, Math.min(at.width, 400 - at.left), at.height);
        const hand = placeHand(hotspot, HANDS[rank], { own: [hotspot], others: [], screen });
        const { x, y } = tipOf(hand, HANDS[rank]);
        expect(hand.left).toBeGreaterThanOrEqual(0);
        expect(hand.right).toBeLessThanOrEqual(400);
        expect(
          meet(
            box(x, y, 0, 0),
            box(
              hotspot.left - 12,
              hotspot.top - 12,
              hotspot.right - hotspot.left + 24,
              hotspot.bottom - hotspot.top + 24,
            ),
          ),
        ).toBe(true);
      }),
    );
  });
});

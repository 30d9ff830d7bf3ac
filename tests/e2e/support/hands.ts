import type { Page } from '@playwright/test';

/** CSS pixels around a hotspot’s box in which a finger may point. */
const GROWN = 12;

/** Hotspots drawn on the page without a hand on them, or whose hand stands over a word of their label. */
export const misplacedHands = (page: Page): Promise<string[]> =>
  page.evaluate((grown) => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const hands = [...document.querySelectorAll('[data-hand]')].map(boxOf);
    const textsOf = (part: HTMLElement) => {
      const labels = [...((part as HTMLInputElement).labels ?? []), part];
      return labels.flatMap((label) => {
        const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        const lines: DOMRect[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.nodeValue?.trim() || node.parentElement?.closest('.visually-hidden')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          lines.push(...range.getClientRects());
        }
        return lines;
      });
    };
    const pointsAt = (hand: DOMRect, box: DOMRect) => {
      const [x, y] = [hand.left + hand.width * 0.45, hand.top + hand.height * 0.08];
      return (
        x >= box.left - grown && x <= box.right + grown && y >= box.top - grown && y <= box.bottom + grown
      );
    };
    const meets = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 0.5 &&
      one.right > other.left + 0.5 &&
      one.top < other.bottom - 0.5 &&
      one.bottom > other.top + 0.5;
    const parts = [...document.querySelectorAll<HTMLElement>('[data-hot]')].filter((part) =>
      part.checkVisibility(),
    );
    return parts.flatMap((part) => {
      const name = part.dataset.anchor ?? '';
      const own = hands.filter((hand) => pointsAt(hand, boxOf(part)));
      if (own.length === 0) return [`${name} has no hand`];
      const isClear = own.some((hand) => !textsOf(part).some((line) => meets(hand, line)));
      return isClear ? [] : [`the hand of ${name} stands over its words`];
    });
  }, GROWN);

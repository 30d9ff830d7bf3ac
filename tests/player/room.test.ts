import { afterEach, describe, expect, test, vi } from 'vitest';
import { isRoomy } from '../../src/player/room.svelte.ts';

describe('two devices stand side by side', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    document.documentElement.removeAttribute('style');
  });

  test.each([
    [1199, '16px', false],
    [1200, '16px', true],
    [1499, '20px', false],
    [1500, '20px', true],
  ])('on a page %i px wide, in letters of %s: %s', (width, letters, roomy) => {
    vi.spyOn(document.body, 'clientWidth', 'get').mockReturnValue(width);
    document.documentElement.style.fontSize = letters;
    expect(isRoomy()).toBe(roomy);
  });
});

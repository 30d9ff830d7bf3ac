import { describe, expect, test } from 'vitest';
import { mapOf } from '../../../src/dev/author/flow-map.ts';
import { place } from '../../../src/dev/author/place.ts';
import { SLIDE } from '../../../src/dev/author/run.ts';
import type { Box } from '../../../src/dev/author/columns.ts';
import { expectedPath } from '../../../src/engine/flow/path.ts';
import { flowOf } from '../../engine/fixtures/flow.ts';
import { tutorials } from '../../tutorials/world.ts';

const areApart = (one: Box, other: Box) =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Where a path begins and ends. */
function endsOf(path: string) {
  const [x, y, ...others] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return { from: { x: x!, y: y! }, to: { x: others.at(-2)!, y: others.at(-1)! } };
}
const touches = (box: Box, { x, y }: { x: number; y: number }) =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;

describe.each(tutorials.map(({ flow }) => [flow.id, flow] as const))('the map of %s', (_, flow) => {
  const map = mapOf(flow, undefined);
  const { chapters, slides, ways } = place(map);

  test('has every slide once, in its chapter, none over another', () => {
    expect([...slides.keys()].sort()).toEqual(Object.keys(flow.slides).sort());
    const boxes = [...slides].map(([id, box]) => ({ id, box }));
    for (const { id, box } of boxes) {
      expect([id, holds(chapters.get(flow.slides[id]!.chapter)!, box)]).toEqual([id, true]);
      expect(box).toMatchObject(SLIDE);
    }
    boxes.forEach(({ id, box }, index) => {
      for (const other of boxes.slice(index + 1))
        expect([id, other.id, areApart(box, other.box)]).toEqual([id, other.id, true]);
    });
  });

  test('has no chapter over another', () => {
    const frames = [...chapters.values()];
    frames.forEach((frame, index) => {
      for (const other of frames.slice(index + 1)) expect(areApart(frame, other)).toBe(true);
    });
  });

  test('has every transition, from its slide to its target', () => {
    const written = Object.entries(flow.slides).flatMap(([from, { on }]) =>
      Object.entries(on).map(([event, to]) => `${from} ${event} ${to}`),
    );
    expect(ways.map(({ from, event, to }) => `${from} ${event} ${to}`).sort()).toEqual(written.sort());
    for (const { from, to, path } of ways) {
      const ends = endsOf(path);
      expect([from, to, touches(slides.get(from)!, ends.from)]).toEqual([from, to, true]);
      expect([from, to, touches(slides.get(to)!, ends.to)]).toEqual([from, to, true]);
    }
  });

  test('makes the expected path thick, from the start to the end', () => {
    const path = expectedPath(flow);
    const thick = ways.filter(({ expected }) => expected).map(({ from, to }) => `${from} ${to}`);
    expect(thick.sort()).toEqual(
      path
        .slice(1)
        .map((to, index) => `${path[index]!} ${to}`)
        .sort(),
    );
  });
});

describe('a map', () => {
  const flow = flowOf({
    un: { chapter: 'debut', on: { next: 'deux', 'choose.perdue': 'nulle-part' } },
    deux: { chapter: 'fin', end: true },
  });

  test('says titles, and names where there are none', () => {
    const titles = { slides: { un: 'La première' }, chapters: { fin: 'La fin' } };
    const said = mapOf(flow, titles).map(({ title, slides }) => [title, ...slides.map((one) => one.title)]);
    expect(said).toEqual([
      ['debut', 'La première'],
      ['La fin', 'deux'],
    ]);
  });

  test('lists a transition to a slide that does not exist, and does not draw it', () => {
    const map = mapOf(flow, undefined);
    expect(map[0]?.slides[0]?.ways.map(({ to }) => to)).toEqual(['deux', 'nulle-part']);
    expect(place(map).ways.map(({ to }) => to)).toEqual(['deux']);
  });

  test.each([10, 500])('of 500 slides, %i a chapter, is about as wide as high', (slidesOfChapter) => {
    const many = Array.from({ length: 500 }, (_, rank) => `etape-${rank}`);
    const slides = many.map((id, rank) => {
      const chapter = `chapitre-${Math.floor(rank / slidesOfChapter)}`;
      return [id, { chapter, on: { next: many[rank + 1] ?? id } }] as const;
    });
    const frames = [...place(mapOf(flowOf(Object.fromEntries(slides)), undefined)).chapters.values()];
    const width = Math.max(...frames.map((box) => box.x + box.width));
    const height = Math.max(...frames.map((box) => box.y + box.height));
    expect(width / height).toBeGreaterThan(0.5);
    expect(width / height).toBeLessThan(2);
  });
});

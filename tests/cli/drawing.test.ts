import { describe, expect, test } from 'vitest';
import { type Box, place } from '../../src/drawing/layout.ts';
import { wrap } from '../../src/drawing/lines.ts';
import { svg } from '../../src/drawing/svg.ts';
import type { Point } from '../../src/drawing/curve.ts';
import { type Graph, graphOf } from '../../src/engine/flow/graph.ts';
import { tutorials } from '../tutorials/world.ts';

const untitled = { title: '', summary: '', screens: '', minutes: 0, chapters: {}, slides: {} };
const graphs = tutorials.map(({ flow }) => [flow.id, graphOf(flow, untitled)] as const);

const isOn = ({ x, y, width, height }: Box, point: Point) =>
  Math.abs(point.x - x) <= width / 2 + 1 && Math.abs(point.y - y) <= height / 2 + 1;
const areApart = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
  Math.abs(one.y - other.y) >= (one.height + other.height) / 2;

describe.each(graphs)('the picture of %s', (_, graph) => {
  const { boxes, arrows, width, height } = place(graph);

  test('has every slide, none over another, all within', () => {
    expect(boxes.map(({ id }) => id)).toEqual(graph.slides.map(({ id }) => id));
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1))
        expect([box.id, areApart(box, other)]).toEqual([box.id, true]);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(width);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
    });
  });

  test('has every transition, from its slide to its target', () => {
    const boxOf = (id: string) => boxes.find((box) => box.id === id)!;
    const drawn = graph.slides.flatMap(({ id, transitions }) =>
      transitions.map(({ to }) => [id, to] as const),
    );
    expect(arrows).toHaveLength(drawn.length);
    for (const [from, to] of drawn)
      expect(
        arrows.some(({ points }) => isOn(boxOf(from), points[0]!) && isOn(boxOf(to), points.at(-1)!)),
      ).toBe(true);
  });

  test('has the expected path thick, and it alone', () => {
    const { length } = tutorials.find(({ flow }) => flow.id === graph.id)!.flow;
    expect(arrows.filter(({ expected }) => expected)).toHaveLength(length - 1);
  });
});

test('what an author writes cannot break the picture', () => {
  const slide = {
    id: 'a',
    chapter: 'c',
    title: '<script> & "x"',
    end: true,
    stage: { kind: 'none', name: '' },
  };
  const graph = { id: 'a', initial: 'a', slides: [{ ...slide, transitions: [] }] } as Graph;
  const drawn = svg(graph, '</title> & co');
  expect(drawn).not.toContain('<script>');
  expect(drawn).toContain('&lt;script&gt; &amp;');
  expect(drawn).toContain('<title id="titre">&lt;/title&gt; &amp; co</title>');
});

test('words are wrapped whole', () => {
  expect(wrap('un deux trois', 8)).toEqual(['un deux', 'trois']);
  expect(wrap('anticonstitutionnellement oui', 8)).toEqual(['anticonstitutionnellement', 'oui']);
  expect(wrap('', 8)).toEqual(['']);
});

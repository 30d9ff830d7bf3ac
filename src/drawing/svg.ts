import { curve, type Point, round } from './curve.ts';
import type { Graph } from '../engine/flow/graph.ts';
import { type Arrow, type Box, place } from './layout.ts';
import { LEADING, type Lines } from './lines.ts';

const STYLE = `
  rect { fill: #fff; stroke: #5f564a; }
  .end rect { fill: #e7f0ed; stroke: #0f5c4c; stroke-width: 2; }
  path { fill: none; stroke: #5f564a; }
  .expected path { stroke: #0f5c4c; stroke-width: 3; }
  text { fill: #221c14; font: 14px system-ui, sans-serif; text-anchor: middle; }
  .arrow text { fill: #5f564a; font-size: 11px; paint-order: stroke; stroke: #faf6ef; stroke-width: 4px; }
`;

/** A flow as a complete SVG file: slides in boxes, the expected path thick, ends green. */
export function svg(graph: Graph, title: string): string {
  const { width, height, boxes, arrows } = place(graph);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="titre">`,
    `<title id="titre">${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    HEADS,
    `<rect x="0" y="0" width="${width}" height="${height}" style="fill: #faf6ef; stroke: none" />`,
    ...arrows.map(drawArrow),
    ...boxes.map(drawBox),
    '</svg>',
  ].join('\n');
}

const head = (id: string, color: string): string =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" style="fill: ${color}; stroke: none" /></marker>`;

const HEADS = `<defs>${head('pointe', '#5f564a')}${head('pointe-attendue', '#0f5c4c')}</defs>`;

function drawBox({ x, y, width, height, lines, end }: Box): string {
  const corner = `x="${round(x - width / 2)}" y="${round(y - height / 2)}"`;
  const box = `<rect ${corner} width="${width}" height="${height}" rx="${end ? height / 2 : 6}" />`;
  return `<g class="${end ? 'end' : 'slide'}">${box}${drawLines(lines, { x, y }, 14)}</g>`;
}

function drawArrow({ x, y, points, lines, expected }: Arrow): string {
  const line = `<path d="${curve(points)}" marker-end="url(#${expected ? 'pointe-attendue' : 'pointe'})" />`;
  return `<g class="arrow${expected ? ' expected' : ''}">${line}${drawLines(lines, { x, y }, 11)}</g>`;
}

function drawLines(lines: Lines, { x, y }: Point, size: number): string {
  const top = y - ((lines.length - 1) * size * LEADING) / 2 + size * 0.35;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${round(x)}" y="${round(top + index * size * LEADING)}">${escaped(line)}</tspan>`,
  );
  return `<text>${spans.join('')}</text>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

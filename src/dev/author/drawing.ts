import { type Edge, MarkerType, type Node, Position } from '@xyflow/svelte';
import type { Box } from './columns.ts';
import type { FlowMap, MapChapter, MapSlide } from './flow-map.ts';
import type { DrawnWay, PlacedMap } from './place.ts';
import { nameOf } from './run.ts';

export type ChapterNode = Node<{ readonly chapter: MapChapter; readonly rank: number }, 'chapter'>;
export type SlideNode = Node<{ readonly slide: MapSlide }, 'slide'>;
export type WayEdge = Edge<{ readonly way: DrawnWay }, 'way'>;

/** A map as nodes and edges of Svelte Flow. */
export interface Drawing {
  readonly nodes: (ChapterNode | SlideNode)[];
  readonly edges: WayEdge[];
}

/** Chapters are below the lines, slides above. */
const Z = { chapter: 0, way: 1, expected: 2, slide: 3 };

/**
 * Svelte Flow draws an edge only between nodes with handles; the paths of the ways do not use their
 * positions.
 */
const handles = (['source', 'target'] as const).map((type) => ({ type, position: Position.Top, x: 0, y: 0 }));

export function draw(map: FlowMap, { chapters, slides, ways }: PlacedMap): Drawing {
  const frames = map.map((chapter, rank): ChapterNode => {
    const data = { chapter, rank };
    return {
      ...nodeAt(`chapitre ${chapter.id}`, chapters.get(chapter.id), Z.chapter),
      type: 'chapter',
      data,
    };
  });
  const cards = map.flatMap((chapter) =>
    chapter.slides.map((slide): SlideNode => {
      return { ...nodeAt(slide.id, slides.get(slide.id), Z.slide), type: 'slide', data: { slide } };
    }),
  );
  return { nodes: [...frames, ...cards], edges: ways.map(edgeOf) };
}

function nodeAt(id: string, { x, y, width, height }: Box = { x: 0, y: 0, width: 0, height: 0 }, zIndex = 0) {
  return { id, position: { x, y }, width, height, zIndex, handles, domAttributes: silent };
}

/** Removes Svelte Flow’s English role descriptions: the buttons inside the nodes have their own labels. */
const silent = { 'aria-roledescription': undefined };

const edgeOf = (way: DrawnWay): WayEdge => ({
  id: nameOf(way),
  type: 'way',
  source: way.from,
  target: way.to,
  data: { way },
  zIndex: way.expected ? Z.expected : Z.way,
  markerEnd: {
    type: MarkerType.ArrowClosed,
    width: 16,
    height: 16,
    markerUnits: 'userSpaceOnUse',
    color: way.expected ? 'var(--green)' : 'var(--line-strong)',
  },
  domAttributes: { 'aria-hidden': true },
});

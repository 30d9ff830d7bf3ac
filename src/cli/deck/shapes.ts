import { type Box, boxOf, type Crop, stretched } from './geometry.ts';
import { line, type Paragraph, paragraphsOf } from './text.ts';
import { attribute, childrenOf, type Element, find, numberIn } from './xml.ts';

/** Action of a click, as PowerPoint writes it. */
export interface Click {
  readonly action: string;
  /** Id of a relation of the slide. */
  readonly relation: string;
}

/** A shape of a slide. */
export interface Shape {
  readonly box: Box | undefined;
  /** Type of the placeholder that the shape fills: `title`, `body`, `sldNum`… */
  readonly place: string | undefined;
  readonly paragraphs: readonly Paragraph<Click>[];
  readonly click: Click | undefined;
  readonly picture: { readonly relation: string; readonly crop: Crop } | undefined;
  /** Alternative text given by the author of the deck. */
  readonly description: string;
  /** Whether the shape is a table, a chart or a diagram of PowerPoint. */
  readonly isFrame: boolean;
}

/** Most levels of nested groups that are read. */
const DEPTH = 20;

type Place = (box: Box | undefined) => Box | undefined;

/** Every shape of a slide, including those of groups, from back to front. */
export const shapesOf = (tree: Element | undefined): Shape[] => walk(tree, (box) => box, DEPTH);

function walk(tree: Element | undefined, place: Place, depth: number): Shape[] {
  if (depth === 0) return [];
  return childrenOf(tree).flatMap((child): Shape[] => {
    switch (child.localName) {
      case 'sp':
      case 'cxnSp':
      case 'pic':
      case 'graphicFrame':
        return [readShape(child, place)];
      case 'grpSp':
        return readGroup(child, place, depth);
      case 'AlternateContent':
        return walk(find(child, 'Fallback') ?? find(child, 'Choice'), place, depth - 1);
      default:
        return [];
    }
  });
}

function readGroup(group: Element, place: Place, depth: number): Shape[] {
  const properties = find(group, 'grpSpPr');
  const outer = boxOf(properties);
  const inner = boxOf(properties, ['chOff', 'chExt']);
  const within: Place = (box) => place(box && outer && inner ? stretched(box, inner, outer) : box);
  return [readShape(group, place), ...walk(group, within, depth - 1)];
}

function readShape(shape: Element, place: Place): Shape {
  const about = childrenOf(shape).find(({ localName }) => /^nv\w+Pr$/.test(localName ?? ''));
  const properties = find(about, 'cNvPr');
  const relation = attribute(find(shape, 'blipFill', 'blip'), 'r:embed');
  const hole = find(about, 'nvPr', 'ph');
  return {
    box: place(boxOf(find(shape, 'spPr') ?? find(shape, 'grpSpPr'))),
    place: hole && (attribute(hole, 'type') ?? 'body'),
    paragraphs: paragraphsOf(shape, clickOf),
    click: clickOf(properties),
    picture: relation === undefined ? undefined : { relation, crop: cropOf(find(shape, 'blipFill')) },
    description: describe(attribute(properties, 'descr') ?? ''),
    isFrame: shape.localName === 'graphicFrame',
  };
}

function clickOf(properties: Element | undefined): Click | undefined {
  const link = find(properties, 'hlinkClick');
  const action = attribute(link, 'action') ?? '';
  const relation = attribute(link, 'r:id') ?? '';
  return link && (action !== '' || relation !== '') ? { action, relation } : undefined;
}

/** The crop of a picture, as shares; the file gives thousandths of a percent. */
function cropOf(fill: Element | undefined): Crop {
  const hidden = find(fill, 'srcRect');
  const share = (side: string) => Math.min(0.99, Math.max(0, numberIn(hidden, side) / 100_000));
  return { left: share('l'), top: share('t'), right: share('r'), bottom: share('b') };
}

/** Id of the relation to the background picture of a slide. */
export const groundOf = (slide: Element | undefined): string | undefined =>
  attribute(find(slide, 'bg', 'bgPr', 'blipFill', 'blip'), 'r:embed');

/** The alternative text; empty if it is the name of a file. */
const describe = (text: string): string => (/\.\w{3,4}$/.test(text) ? '' : line(text));

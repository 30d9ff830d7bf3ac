import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { DeckRefused, refusals } from './refusals.ts';

export type { Element };

/** Parses a part of a deck. Throws a `DeckRefused` for invalid XML and for definitions of entities. */
export function parseXml(bytes: Uint8Array): Element {
  const text = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new DeckRefused(refusals.entities);
  const root = parse(text);
  if (!root) throw new DeckRefused(refusals.broken);
  return root;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DeckRefused(refusals.broken);
  }
}

function parse(text: string): Element | null {
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing, locator: false });
    return parser.parseFromString(text, 'text/xml').documentElement;
  } catch {
    throw new DeckRefused(refusals.broken);
  }
}

/** The child elements, with this name if given; names are without prefix. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  const children: Element[] = [];
  for (let node = element?.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      children.push(node as Element);
  return children;
}

/** The first element at a path of names; undefined if there is none. */
export const find = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);

/** The value of an attribute; undefined if absent or empty. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.getAttribute(name)?.trim();
  return value === '' ? undefined : value;
}

/** The number in an attribute; 0 if there is none. */
export function numberIn(element: Element | undefined, name: string): number {
  const number = Number(attribute(element, name) ?? 0);
  return Number.isFinite(number) ? number : 0;
}

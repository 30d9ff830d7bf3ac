import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { DeckRefused, refusals } from './refusals.ts';

export type { Element };

/** Parses a part of a deck. Refuses definitions of entities, which no deck has. */
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

/** The elements in an element, those of a name if one is given; names are without their prefix. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  const children: Element[] = [];
  for (let node = element?.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      children.push(node as Element);
  return children;
}

/** The first element at the end of a path of names. */
export const find = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);

/** An attribute, if it says something. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.getAttribute(name)?.trim();
  return value === '' ? undefined : value;
}

/** A whole number of an attribute; 0 without one. */
export function numberIn(element: Element | undefined, name: string): number {
  const number = Number(attribute(element, name) ?? 0);
  return Number.isFinite(number) ? number : 0;
}

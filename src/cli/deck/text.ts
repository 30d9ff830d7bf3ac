import { childrenOf, type Element, find } from './xml.ts';

/** Text within a line, with the action of a click on it. */
export interface Run<Click> {
  readonly text: string;
  readonly click?: Click;
}

export interface Paragraph<Click> {
  readonly list: 'bullets' | 'numbers' | undefined;
  readonly runs: readonly Run<Click>[];
}

/** The paragraphs of a shape, without empty ones. */
export const paragraphsOf = <Click>(
  shape: Element,
  clickOf: (properties: Element | undefined) => Click | undefined,
): Paragraph<Click>[] =>
  childrenOf(find(shape, 'txBody'), 'p')
    .map((paragraph) => ({ list: listOf(find(paragraph, 'pPr')), runs: runsOf(paragraph, clickOf) }))
    .filter((paragraph) => plain(paragraph) !== '');

function listOf(properties: Element | undefined): Paragraph<unknown>['list'] {
  if (find(properties, 'buAutoNum')) return 'numbers';
  return (find(properties, 'buChar') ?? find(properties, 'buBlip')) ? 'bullets' : undefined;
}

function runsOf<Click>(
  paragraph: Element,
  clickOf: (properties: Element | undefined) => Click | undefined,
): Run<Click>[] {
  return childrenOf(paragraph).flatMap((piece): Run<Click>[] => {
    if (piece.localName === 'br') return [{ text: ' ' }];
    if (piece.localName !== 'r') return [];
    const click = clickOf(find(piece, 'rPr'));
    const text = tidy(find(piece, 't')?.textContent ?? '');
    return [{ text, ...(click !== undefined && { click }) }];
  });
}

/** Replaces control characters, escapes of PowerPoint and white space with spaces. */
const tidy = (text: string): string => text.replace(/_x[0-9A-F]{4}_|[\p{Cc}\p{Cf}\s]+/gu, ' ');

/** A text on one line, without repeated spaces. */
export const line = (text: string): string => tidy(text).replace(/ +/g, ' ').trim();

export const plain = ({ runs }: Paragraph<unknown>): string => line(runs.map(({ text }) => text).join(''));

import ts from '#typescript';
import type { NotData } from '../../diagnostics/terms.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';

/** A value of the author's machine, as data. `other` is no data and has already been reported. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string; readonly at: Position }
  | { readonly kind: 'flag'; readonly value: boolean; readonly at: Position }
  | { readonly kind: 'number'; readonly value: number; readonly at: Position }
  | { readonly kind: 'list'; readonly items: readonly Literal[]; readonly at: Position }
  | { readonly kind: 'record'; readonly entries: readonly Entry[]; readonly at: Position }
  | { readonly kind: 'other'; readonly at: Position };

export interface Entry {
  readonly key: string;
  readonly keyAt: Position;
  readonly value: Literal;
  /** The text to delete in order to remove the entry; undefined if the record would then be empty. */
  readonly removal?: Removal | undefined;
}

/** Offsets in the file of a text to delete. */
export interface Removal {
  readonly from: number;
  readonly to: number;
}

/** The file that is read, and the reporter of problems for a path of keys. */
export interface LiteralReader {
  readonly file: ts.SourceFile;
  readonly reportUnder: (path: readonly string[]) => Report<Position>;
}

/** Position of the start of a node. */
export function positionOf(file: ts.SourceFile, node: ts.Node): Position {
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return { line: line + 1, column: character + 1 };
}

/**
 * Reads texts, numbers, booleans, lists and records of these. Other values are reported at their position.
 */
export function readLiteral(
  expression: ts.Expression,
  reader: LiteralReader,
  path: readonly string[] = [],
): Literal {
  const node = bare(expression);
  const at = positionOf(reader.file, node);
  if (ts.isStringLiteralLike(node)) return { kind: 'text', value: node.text, at };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'flag', value: true, at };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'flag', value: false, at };
  const number = numberOf(node);
  if (number !== undefined) return { kind: 'number', value: number, at };
  if (ts.isArrayLiteralExpression(node))
    return { kind: 'list', items: node.elements.map((item) => readLiteral(item, reader, path)), at };
  if (ts.isObjectLiteralExpression(node)) {
    const entries = node.properties.flatMap((property) => {
      const removal = removalOf(property, node.properties, reader.file);
      return readEntry(property, reader, path).map((entry) => ({ ...entry, removal }));
    });
    return { kind: 'record', entries, at };
  }
  reader.reportUnder(path)(at, 'machine-not-data', nameOfKind(node));
  return { kind: 'other', at };
}

/** An expression without parentheses, `as const` and `satisfies`. */
export function bare(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)) return bare(node.expression);
  return ts.isAsExpression(node) && ts.isConstTypeReference(node.type) ? bare(node.expression) : node;
}

/** `12.5` or `-3`. */
function numberOf(node: ts.Expression): number | undefined {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  const isNegative = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
  return isNegative && ts.isNumericLiteral(node.operand) ? -Number(node.operand.text) : undefined;
}

function readEntry(
  property: ts.ObjectLiteralElementLike,
  reader: LiteralReader,
  path: readonly string[],
): Entry[] {
  const { name } = property;
  const at = positionOf(reader.file, name ?? property);
  const key = name && keyOf(name);
  if (key === undefined) {
    reader.reportUnder(path)(at, 'machine-not-data', name ? 'computed-name' : 'spread');
    return [];
  }
  if (ts.isPropertyAssignment(property))
    return [{ key, keyAt: at, value: readLiteral(property.initializer, reader, [...path, key]) }];
  reader.reportUnder([...path, key])(at, 'machine-not-data', nameOfKind(property));
  return [{ key, keyAt: at, value: { kind: 'other', at } }];
}

/** The text of a property and its comma; comments before the next property stay. */
function removalOf(
  property: ts.ObjectLiteralElementLike,
  all: readonly ts.ObjectLiteralElementLike[],
  file: ts.SourceFile,
): Removal | undefined {
  const index = all.indexOf(property);
  const [before, after] = [all[index - 1], all[index + 1]];
  if (!after) return before && { from: before.getEnd(), to: property.getEnd() };
  const next = after.getFullStart();
  return { from: property.getStart(file), to: next + file.text.slice(next).search(/\S/) };
}

const keyOf = (name: ts.PropertyName): string | undefined =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;

function nameOfKind(node: ts.Node): NotData {
  if (ts.isFunctionLike(node)) return 'function';
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return 'call';
  if (ts.isTemplateExpression(node)) return 'template';
  if (ts.isIdentifier(node) || ts.isShorthandPropertyAssignment(node)) return 'variable';
  return 'calculation';
}

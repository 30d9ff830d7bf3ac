import ts from '#typescript';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Position } from '../../diagnostics/position.ts';
import { bare, positionOf } from './literal.ts';
import { mishapIn } from './mishap.ts';

/** The parts of an author's file: the syntax tree, the name of the service and the machine. */
export interface Shell {
  readonly file: ts.SourceFile;
  /** The simulation's name in `tutorial(name)`. */
  readonly simulation: ts.Identifier;
  readonly machine: ts.ObjectLiteralExpression;
}

/**
 * Parses machine.ts, without running it, down to the object given to `tutorial(…)`; undefined if the file has
 * another form.
 */
export function parseShell(source: string, report: Report<Position>): Shell | undefined {
  const file = ts.createSourceFile('machine.ts', source, ts.ScriptTarget.ES2023);
  if (reportSyntax(file, report)) return undefined;
  const [exported] = file.statements.filter(isExport);
  for (const statement of file.statements)
    if (statement !== exported && !isImport(statement))
      report(positionOf(file, statement), 'machine-statement');
  const shell = exported && unwrap(exported.expression, file);
  if (!shell) report(exported ? positionOf(file, exported) : { line: 1, column: 1 }, 'machine-shape');
  return shell;
}

/** Reports the first syntax error only, because the first often causes the others. */
function reportSyntax(file: ts.SourceFile, report: Report<Position>): boolean {
  const [first] = programOf(file).getSyntacticDiagnostics(file);
  if (!first) return false;
  const mishap = mishapIn(file.text);
  if (mishap) {
    report(mishap.at, mishap.rule, mishap.sign);
    return true;
  }
  const { line, character } = file.getLineAndCharacterOfPosition(first.start);
  report({ line: line + 1, column: character + 1 }, 'machine-syntax', missingSign(first));
  return true;
}

/** A TypeScript program of this one file, which resolves no import. */
const programOf = (file: ts.SourceFile): ts.Program =>
  ts.createProgram({
    rootNames: [file.fileName],
    options: { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2023 },
    host: {
      getSourceFile: () => file,
      getDefaultLibFileName: () => '',
      writeFile: () => undefined,
      getCurrentDirectory: () => '',
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: () => true,
      readFile: () => undefined,
    },
  });

/** The missing sign in an error of TypeScript: `,` for “',' expected.” */
function missingSign({ messageText }: ts.Diagnostic): string | undefined {
  const said = ts.flattenDiagnosticMessageText(messageText, ' ');
  return said === 'Unterminated string literal.' ? "'" : /^'(.+)' expected\.$/.exec(said)?.[1];
}

const isExport = (statement: ts.Statement): statement is ts.ExportAssignment =>
  ts.isExportAssignment(statement) && !statement.isExportEquals;

const isImport = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) &&
  ts.isStringLiteral(statement.moduleSpecifier) &&
  statement.moduleSpecifier.text === '#pas-a-pas';

/** The parts of `tutorial(simulation)({ … })`; undefined for another expression. */
function unwrap(call: ts.Expression, file: ts.SourceFile): Shell | undefined {
  const [callee, given] = partsOf(call);
  const [name, simulation] = partsOf(callee);
  const machine = given && bare(given);
  if (!name || !ts.isIdentifier(name) || name.text !== 'tutorial') return undefined;
  return simulation && ts.isIdentifier(simulation) && machine && ts.isObjectLiteralExpression(machine)
    ? { file, simulation, machine }
    : undefined;
}

/** The called expression and its only argument. */
function partsOf(
  call: ts.Expression | undefined,
): [] | [callee: ts.Expression, given: ts.Expression | undefined] {
  if (!call || !ts.isCallExpression(call) || call.arguments.length !== 1) return [];
  return [call.expression, call.arguments[0]];
}

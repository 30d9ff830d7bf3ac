/** One measure, in its unit (× is a ratio); without a budget it is only told. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'B' | 'ms' | 'MB' | '×' | '';
  readonly budget?: number;
}

const isOver = ({ value, budget }: Row): boolean => budget !== undefined && value > budget;

/** Prints the rows; the process fails if one is over its budget. */
export function print(rows: readonly Row[]): void {
  for (const row of rows) console.log(line(row));
  process.exitCode = rows.some(isOver) ? 1 : 0;
}

/** The row as a line: name, value, budget, verdict. */
function line(row: Row): string {
  const budget = row.budget === undefined ? '' : `≤ ${amount(row.budget, row)}`;
  const verdict = row.budget === undefined ? '' : isOver(row) ? 'OVER BUDGET' : 'ok';
  return `${row.name.padEnd(58)}${amount(row.value, row).padStart(12)}   ${budget.padEnd(14)}${verdict}`.trimEnd();
}

function amount(value: number, { unit }: Row): string {
  const maximumFractionDigits = unit === 'B' || unit === 'ms' ? 1 : 3;
  return `${value.toLocaleString('en', { maximumFractionDigits })} ${unit}`.trimEnd();
}

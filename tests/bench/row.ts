/** One measure, in its unit; without a budget it is only told. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'B' | 'ms';
  readonly budget?: number;
}

export const isOver = ({ value, budget }: Row): boolean => budget !== undefined && value > budget;

/** The row as a line: name, value, budget, verdict. */
export function line(row: Row): string {
  const value = `${row.value.toLocaleString('en', { maximumFractionDigits: 1 })} ${row.unit}`;
  const budget = row.budget === undefined ? '' : `≤ ${row.budget.toLocaleString('en')} ${row.unit}`;
  const verdict = row.budget === undefined ? '' : isOver(row) ? 'OVER BUDGET' : 'ok';
  return `${row.name.padEnd(46)}${value.padStart(12)}   ${budget.padEnd(12)}${verdict}`.trimEnd();
}

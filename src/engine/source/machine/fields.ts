import type { Expected, ForbiddenKey } from '../../diagnostics/terms.ts';
import { near } from '../../diagnostics/near.ts';
import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Entry } from './literal.ts';

const forbidden: readonly ForbiddenKey[] = [
  'always',
  'after',
  'invoke',
  'entry',
  'exit',
  'type',
  'states',
  'initial',
];

/** The entries of a record, the first of each key; a value that is no record is reported. */
export function entriesOf(record: Entry | undefined, report: Report<Position>): Entry[] {
  if (!record || record.value.kind === 'other') return [];
  if (record.value.kind !== 'record') {
    report(record.value.at, 'machine-wrong-value', record.key, 'record');
    return [];
  }
  const first = new Map<string, Entry>();
  for (const entry of record.value.entries) {
    const before = first.get(entry.key);
    if (before) report(entry.keyAt, 'machine-duplicate-key', entry.key, before.keyAt.line);
    else first.set(entry.key, entry);
  }
  return [...first.values()];
}

/** The entries of a record by key; unknown keys are reported and left out. */
export function fieldsOf(record: Entry | undefined, allowed: readonly string[], report: Report<Position>) {
  const fields = new Map<string, Entry>();
  for (const entry of entriesOf(record, report)) {
    const { key, keyAt } = entry;
    const word = forbidden.find((one) => one === key);
    if (allowed.includes(key)) fields.set(key, entry);
    else if (word) report(keyAt, 'machine-forbidden-key', word);
    else report(keyAt, 'machine-unknown-key', key, near(key, allowed), allowed);
  }
  return fields;
}

/** The text of a field; a value that is no text is reported. */
export function textOf(
  entry: Entry | undefined,
  expected: Expected,
  report: Report<Position>,
): string | undefined {
  if (!entry || entry.value.kind === 'other') return undefined;
  if (entry.value.kind === 'text' && entry.value.value !== '') return entry.value.value;
  report(entry.value.at, 'machine-wrong-value', entry.key, expected);
  return undefined;
}

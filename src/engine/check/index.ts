import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/messages/fr.ts';
import { walkable } from './graph.ts';
import { violationsOf } from './rule.ts';
import { rules } from './rules.ts';
import type { Subject } from './subject.ts';

/** All diagnostics of a tutorial, in the order of its files. */
export function check(subject: Subject): Diagnostic[] {
  const read = [subject.machine, ...subject.texts.values()].flatMap(({ problems }) => problems);
  return [...read, ...rules.flatMap((rule) => violationsOf(rule, subject))].sort(byPosition);
}

const byPosition = (a: Diagnostic, b: Diagnostic): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** Whether a tutorial can be explored with its service: its machine was read and all its names are known. */
export function canWalk(subject: Omit<Subject, 'exploration'>): boolean {
  const machineOnly = { ...subject, texts: new Map(), exploration: undefined };
  const ofNames = rules.filter(({ blocks }) => blocks === 'walk');
  return (
    walkable(machineOnly) !== undefined && ofNames.every((one) => violationsOf(one, machineOnly).length === 0)
  );
}

const obstacles: ReadonlySet<Code> = new Set(
  rules.filter(({ blocks }) => blocks === 'play').map(({ code }) => code),
);

/**
 * Whether one of these diagnostics prevents even the draft from being played, though the flow can be
 * explored.
 */
export const keepFromPlaying = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => obstacles.has(code));

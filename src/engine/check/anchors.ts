import type { Spot } from './report.ts';
import { saidOf } from './said.ts';
import { inMachine, type Subject, transitionsOf } from './subject.ts';

/** A part of a screen that a tutorial names, wherever it does. */
export interface Named {
  readonly does: 'press' | 'type';
  readonly anchor: string;
  readonly spot: Spot;
}

/** `accueil.messages` stands on `accueil`. */
export const screenOf = (anchor: string): string => anchor.slice(0, anchor.indexOf('.'));

/** Every part of a screen that the machine waits for or the words speak of. */
export function anchorsOf(subject: Subject): Named[] {
  const events = transitionsOf(subject).map(({ slide, event, at }) => ({
    what: event,
    spot: inMachine(subject, at.event, slide),
  }));
  const said = saidOf(subject).map(({ says, spot }) => ({ what: says, spot }));
  return [...events, ...said].flatMap(({ what, spot }) => {
    const [, does, anchor = ''] = /^(press|type)\.(.+)$/.exec(what) ?? [];
    return does === 'press' || does === 'type' ? [{ does, anchor, spot }] : [];
  });
}

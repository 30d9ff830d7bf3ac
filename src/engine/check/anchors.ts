import type { Spot } from '../diagnostics/diagnostic.ts';
import { saidOf } from './said.ts';
import { areaNames, inMachine, namesOf, type Subject, transitionsOf } from './subject.ts';

/** A part of the service's screens that a tutorial names, wherever it does. */
export interface Named {
  readonly does: 'press' | 'type';
  readonly anchor: string;
  readonly spot: Spot;
}

/** Every part of a screen that the machine waits for or the words speak of; areas of pictures are none. */
export function anchorsOf(subject: Subject): Named[] {
  const events = transitionsOf(subject).map(({ slide, event, at }) => ({
    slide,
    what: event,
    spot: inMachine(subject, at.event, slide),
  }));
  const said = saidOf(subject).map(({ slide, says, spot }) => ({ slide, what: says, spot }));
  return [...events, ...said].flatMap(({ slide, what, spot }): Named[] => {
    const [, does, anchor = ''] = /^(press|type)\.(.+)$/.exec(what) ?? [];
    if (does === 'press') return areaNames(subject, slide) ? [] : [{ does, anchor, spot }];
    return does === 'type' ? [{ does, anchor, spot }] : [];
  });
}

/** Whether `press.<name>` is said of something on that slide that can be pressed somewhere. */
export function isPressable(subject: Subject, slide: string, says: string): boolean {
  const names = areaNames(subject, slide) ?? namesOf(subject)?.buttons;
  return says.startsWith('press.') && names?.includes(says.slice('press.'.length)) === true;
}

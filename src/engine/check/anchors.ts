import type { Location } from '../diagnostics/position.ts';
import { saidOf } from './said.ts';
import { areaNames, inMachine, namesOf, type Subject, transitionsOf } from './subject.ts';

/** A part of the service's screens that a tutorial names, wherever it does. */
export interface Named {
  readonly does: 'press' | 'type';
  readonly anchor: string;
  readonly location: Location;
}

/** Every part of a screen that the machine waits for or the words speak of; areas of pictures are none. */
export function anchorsOf(subject: Subject): Named[] {
  const events = transitionsOf(subject).map(({ slide, event, at }) => ({
    slide,
    what: event,
    location: inMachine(subject, at.event, slide),
  }));
  const said = saidOf(subject).map(({ slide, says, location }) => ({ slide, what: says, location }));
  return [...events, ...said].flatMap(({ slide, what, location }): Named[] => {
    const [, does, anchor = ''] = /^(press|type)\.(.+)$/.exec(what) ?? [];
    if (does === 'press') return areaNames(subject, slide) ? [] : [{ does, anchor, location }];
    return does === 'type' ? [{ does, anchor, location }] : [];
  });
}

/** Whether `press.<name>` is said of something on that slide that can be pressed somewhere. */
export function isPressable(subject: Subject, slide: string, says: string): boolean {
  const names = areaNames(subject, slide) ?? namesOf(subject)?.buttons;
  return says.startsWith('press.') && names?.includes(says.slice('press.'.length)) === true;
}

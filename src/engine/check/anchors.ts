import type { Location } from '../diagnostics/position.ts';
import { saidOf } from './said.ts';
import { areaNames, inMachine, namesOf, type Subject, transitionsOf } from './subject.ts';

/** An anchor that a tutorial names, in its machine or in its text. */
export interface Named {
  readonly does: 'press' | 'type';
  readonly anchor: string;
  readonly location: Location;
}

/** Every anchor that the machine waits for or the texts link to, without the areas of pictures. */
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

/**
 * Whether an event is `press.<name>` with the name of a button of the service or an area of the slide's
 * picture.
 */
export function isPressable(subject: Subject, slide: string, says: string): boolean {
  const names = areaNames(subject, slide) ?? namesOf(subject)?.buttons;
  return says.startsWith('press.') && names?.includes(says.slice('press.'.length)) === true;
}

import { near } from '../near.ts';
import { problem } from '../report.ts';
import { areaNames, type Check, inMachine, namesOf, transitionsOf } from '../subject.ts';
import { saidOf } from '../said.ts';

/** `press.` and `type.` name a part of a screen, or of the picture in its place. */
export const unknownAnchor: Check = (subject) => {
  const names = namesOf(subject);
  if (!names) return [];
  const events = transitionsOf(subject).map(({ slide, event, at }) => ({
    slide,
    what: event,
    spot: inMachine(subject, at.event, slide),
  }));
  const said = saidOf(subject).map(({ slide, says, spot }) => ({ slide, what: says, spot }));
  return [...events, ...said].flatMap(({ slide, what, spot }) => {
    const anchor = /^(?:press|type)\.(.+)$/.exec(what)?.[1];
    const isArea = what.startsWith('press.') && areaNames(subject, slide);
    if (anchor === undefined || isArea || names.anchors.includes(anchor)) return [];
    return [problem(spot, 'unknown-anchor', anchor, near(anchor, names.anchors))];
  });
};

import { near } from '../near.ts';
import { problem } from '../report.ts';
import { type Check, inMachine, namesOf, transitionsOf } from '../subject.ts';
import { saidOf } from '../said.ts';

/** `press.` and `type.` name a part of a screen. */
export const unknownAnchor: Check = (subject) => {
  const names = namesOf(subject);
  if (!names) return [];
  const events = transitionsOf(subject).map(({ slide, event, at }) => ({
    what: event,
    spot: inMachine(subject, at.event, slide),
  }));
  const said = saidOf(subject).map(({ says, spot }) => ({ what: says, spot }));
  return [...events, ...said].flatMap(({ what, spot }) => {
    const anchor = /^(?:press|type)\.(.+)$/.exec(what)?.[1];
    if (anchor === undefined || names.anchors.includes(anchor)) return [];
    return [problem(spot, 'unknown-anchor', anchor, near(anchor, names.anchors))];
  });
};

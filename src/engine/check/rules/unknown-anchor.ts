import { screenOf } from '../../../contract/anchor.ts';
import { anchorsOf } from '../anchors.ts';
import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, namesOf } from '../subject.ts';

/** `press.` and `type.` name a part of a screen; a screen that is unknown has its own rule. */
export const unknownAnchor: Check = (subject) => {
  const { anchors = [] } = namesOf(subject) ?? {};
  return anchorsOf(subject).flatMap(({ anchor, spot }) => {
    const beside = anchors.filter((one) => screenOf(one) === screenOf(anchor));
    if (beside.length === 0 || beside.includes(anchor)) return [];
    return [fault(spot, 'unknown-anchor', anchor, near(anchor, beside), beside)];
  });
};

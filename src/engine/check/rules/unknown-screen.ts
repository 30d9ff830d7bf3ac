import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { screenOf } from '../../../contract/anchor.ts';
import { anchorsOf } from '../anchors.ts';
import { type Check, namesOf } from '../subject.ts';

/** A part of a screen belongs to a screen of the service. */
export const unknownScreen: Check = (subject) => {
  const names = namesOf(subject);
  if (!names) return [];
  const screens = new Set(names.anchors.map(screenOf));
  return anchorsOf(subject).flatMap(({ anchor, spot }) => {
    const screen = screenOf(anchor);
    return screens.has(screen) ? [] : [fault(spot, 'unknown-screen', screen, near(screen, screens))];
  });
};

import { eachOnce } from '../once.ts';
import { passagesTo } from '../passages.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../subject.ts';

/** A slide that goes on from the one before shows the same screen, whatever way leads to it. */
export const screenDiffers: Check = (subject) => {
  const usual = new Map<string, string | undefined>();
  const faults = passagesTo(subject, 'continue').flatMap(({ to, shows, spot }) => {
    if (!usual.has(to)) usual.set(to, shows);
    const other = usual.get(to);
    return other === shows ? [] : [fault(spot, 'screen-differs', to, shows ?? '', other ?? '')];
  });
  return eachOnce(faults);
};

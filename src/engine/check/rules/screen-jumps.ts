import { passagesTo } from '../passages.ts';
import { fault } from '../report.ts';
import type { Check } from '../subject.ts';
import { eachOnce } from '../once.ts';

/** After a gesture on the service, a scene shows the screen to which the gesture led. */
export const screenJumps: Check = (subject) =>
  eachOnce(
    passagesTo(subject, 'scene')
      .filter(({ event, leaves, shows }) => /^(?:press|did)\./.test(event) && leaves !== shows)
      .map(({ spot, leaves = '', shows = '' }) => fault(spot, 'screen-jumps', leaves, shows)),
  );

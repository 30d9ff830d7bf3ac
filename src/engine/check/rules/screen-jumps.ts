import type { Passage } from '../../explore/explorer.ts';
import { eachOnce } from '../once.ts';
import { passagesTo } from '../passages.ts';
import { rule, violation } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** After a gesture on the service, a scene must show the screen to which the gesture led. */
export const screenJumps = rule({
  code: 'screen-jumps',
  severity: 'warning',
  needs: 'walk',
  check: (subject) =>
    eachOnce(
      passagesTo(subject, 'scene')
        .filter((passage) => /^(?:press|did)\./.test(passage.event) && !comesBack(subject, passage))
        .filter(({ leaves, shows }) => leaves !== shows)
        .map(({ location, leaves = '', shows = '' }) => violation(location, leaves, shows)),
    ),
});

/** A return to the slide just before is allowed: it resets the scene on purpose. */
const comesBack = ({ machine }: Subject, { slide, to }: Passage): boolean =>
  Object.values(machine.flow?.slides[to]?.on ?? {}).includes(slide);

import { screenOf } from '../../../contract/anchor.ts';
import { anchorsOf } from '../anchors.ts';
import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { namesOf } from '../subject.ts';

/** `press.` and `type.` must name a part of a screen; an unknown screen is left to `unknown-screen`. */
export const unknownAnchor = rule({
  code: 'unknown-anchor',
  severity: 'error',
  needs: 'files',
  blocks: 'walk',
  check: (subject) => {
    const { anchors = [] } = namesOf(subject) ?? {};
    return anchorsOf(subject).flatMap(({ anchor, location }) => {
      const beside = anchors.filter((one) => screenOf(one) === screenOf(anchor));
      if (beside.length === 0 || beside.includes(anchor)) return [];
      return [violation(location, anchor, near(anchor, beside), beside)];
    });
  },
});

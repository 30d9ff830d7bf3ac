import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { screenOf } from '../../../contract/anchor.ts';
import { anchorsOf } from '../anchors.ts';
import { namesOf } from '../subject.ts';

/** An anchor must name a screen of the service. */
export const unknownScreen = rule({
  code: 'unknown-screen',
  severity: 'error',
  needs: 'files',
  blocks: 'walk',
  check: (subject) => {
    const names = namesOf(subject);
    if (!names) return [];
    const screens = new Set(names.anchors.map(screenOf));
    return anchorsOf(subject).flatMap(({ anchor, location }) => {
      const screen = screenOf(anchor);
      return screens.has(screen) ? [] : [violation(location, screen, near(screen, screens))];
    });
  },
});

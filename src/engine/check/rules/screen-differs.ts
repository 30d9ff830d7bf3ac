import { eachOnce } from '../once.ts';
import { passagesTo } from '../passages.ts';
import { rule, violation } from '../rule.ts';

/** A slide that continues the service must show the same screen whichever path leads to the slide. */
export const screenDiffers = rule({
  code: 'screen-differs',
  severity: 'warning',
  needs: 'walk',
  check: (subject) => {
    const usual = new Map<string, string | undefined>();
    const diagnostics = passagesTo(subject, 'continue').flatMap(({ to, shows, location }) => {
      if (!usual.has(to)) usual.set(to, shows);
      const other = usual.get(to);
      return other === shows ? [] : [violation(location, to, shows ?? '', other ?? '')];
    });
    return eachOnce(diagnostics);
  },
});

import type { Flow } from '../../flow/flow.ts';
import { expectedPath } from '../../flow/path.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** The first transitions, followed from the start, must never return to a slide. */
export const expectedPathLoops = rule({
  code: 'expected-path-loops',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const { flow, positions } = subject.machine;
    const { slide = '', event = '', target = '' } = comingBack(flow) ?? {};
    const at = positions.slides.get(slide)?.events.get(event);
    return at ? [violation(inMachine(subject, at.target, slide), target)] : [];
  },
});

/** The first transition of the expected path that returns to a slide of the path. */
function comingBack(flow: Flow) {
  const path = expectedPath(flow);
  const slide = path.at(-1) ?? '';
  const { end = true, on = {} } = flow.slides[slide] ?? {};
  const [event = '', target = ''] = Object.entries(on)[0] ?? [];
  return !end && path.includes(target) ? { slide, event, target } : undefined;
}

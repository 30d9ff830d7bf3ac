import { anchorsOf } from '../anchors.ts';
import { rule, violation } from '../rule.ts';
import { namesOf } from '../subject.ts';

/** `press` must name a part that can be pressed, and `type` a field. */
export const gestureWithoutEffect = rule({
  code: 'gesture-without-effect',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    const { anchors = [], buttons = [], fields = [] } = namesOf(subject) ?? {};
    return anchorsOf(subject).flatMap(({ does, anchor, location }) => {
      const answers = does === 'press' ? buttons : fields;
      if (!anchors.includes(anchor) || answers.includes(anchor)) return [];
      return [violation(location, anchor, fields.includes(anchor) ? 'field' : 'button')];
    });
  },
});

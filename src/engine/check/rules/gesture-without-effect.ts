import { anchorsOf } from '../anchors.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, namesOf } from '../subject.ts';

/** One presses what can be pressed, and types where one can type. */
export const gestureWithoutEffect: Check = (subject) => {
  const { anchors = [], buttons = [], fields = [] } = namesOf(subject) ?? {};
  return anchorsOf(subject).flatMap(({ does, anchor, spot }) => {
    const answers = does === 'press' ? buttons : fields;
    if (!anchors.includes(anchor) || answers.includes(anchor)) return [];
    return [fault(spot, 'gesture-without-effect', anchor, fields.includes(anchor) ? 'field' : 'button')];
  });
};

import { problem } from '../report.ts';
import { type Check, inMachine, type Transition, transitionsOf } from '../subject.ts';

/** First transitions, followed from the start, never come back to a slide. */
export const expectedPathLoops: Check = (subject) => {
  const back = comingBack(subject);
  return back
    ? [problem(inMachine(subject, back.at.target, back.slide), 'expected-path-loops', back.target)]
    : [];
};

function comingBack(subject: Parameters<Check>[0]): Transition | undefined {
  const { flow } = subject.machine;
  const transitions = transitionsOf(subject);
  const seen = new Set<string>();
  for (let slide = flow?.initial; slide !== undefined && !flow?.slides[slide]?.end;) {
    seen.add(slide);
    const first = transitions.find((one) => one.slide === slide);
    if (first && seen.has(first.target)) return first;
    slide = first?.target;
  }
  return undefined;
}

import { orderOf } from '../order.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** Chapters away: between two branches that meet, the other branch may stand. */
const NEAR = 2;

/** A gesture leads to its own chapter, one near it, or the beginning of another: what begins it has been seen. */
export const middleOfChapter = rule({
  code: 'middle-of-chapter',
  severity: 'warning',
  needs: 'machine',
  check: (subject) => {
    const { flow } = subject.machine;
    const { chapterOf, begins } = orderOf(flow);
    const isNear = (slide: string, target: string) =>
      Math.abs(chapterOf(target) - chapterOf(slide)) <= NEAR || begins[chapterOf(target)] === target;
    return transitionsOf(subject)
      .filter(({ event, target }) => event !== 'next' && event !== `choose.${target}` && flow.slides[target])
      .filter(({ slide, target }) => flow.slides[target]?.end !== true && !isNear(slide, target))
      .map(({ slide, event, target, at }) => violation(inMachine(subject, at.target, slide), event, target));
  },
});

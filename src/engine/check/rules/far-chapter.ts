import { orderOf } from '../order.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/**
 * A gesture must lead to the same chapter or a neighbouring one; a choice may also lead to the first slide of
 * any chapter, or to the slide that its name gives.
 */
export const farChapter = rule({
  code: 'far-chapter',
  severity: 'warning',
  needs: 'machine',
  check: (subject) => {
    const { flow } = subject.machine;
    const { chapterOf, begins } = orderOf(flow);
    const isNear = (slide: string, target: string) => Math.abs(chapterOf(target) - chapterOf(slide)) <= 1;
    const isBeginning = (event: string, target: string) =>
      event.startsWith('choose.') && begins[chapterOf(target)] === target;
    return transitionsOf(subject)
      .filter(({ event, target }) => event !== 'next' && event !== `choose.${target}` && flow.slides[target])
      .filter(({ slide, event, target }) => !isNear(slide, target) && !isBeginning(event, target))
      .map(({ slide, event, target, at }) => violation(inMachine(subject, at.target, slide), event, target));
  },
});

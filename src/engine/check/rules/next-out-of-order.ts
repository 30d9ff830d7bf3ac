import type { Flow } from '../../flow/flow.ts';
import { type Order, orderOf } from '../order.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** Chapters whose first slide is near: the slide's own chapter and the next two. */
const NEAR = 3;

/**
 * Most chapters that a transition to an end may skip: the chapters of special cases, at the end of the file.
 */
const BEFORE_END = 3;

/** « Suivant » must follow the order of the file, with the exceptions of `isInOrder`. */
export const nextOutOfOrder = rule({
  code: 'next-out-of-order',
  severity: 'warning',
  needs: 'machine',
  check: (subject) => {
    const { flow } = subject.machine;
    const order = orderOf(flow);
    return transitionsOf(subject)
      .filter(({ slide, event, target }) => event === 'next' && target !== slide && flow.slides[target])
      .filter(({ slide, target }) => !isInOrder(flow, order, slide, target))
      .map(({ slide, target, at }) =>
        violation(inMachine(subject, at.target, slide), target, order.following(slide)),
      );
  },
});

/**
 * Whether the target is the next slide, a target of that slide, the target of the first choice, a near end,
 * or the first slide of a near chapter.
 */
function isInOrder(
  flow: Flow,
  { following, chapterOf, begins }: Order,
  slide: string,
  target: string,
): boolean {
  const after = following(slide);
  const joined = Object.values(flow.slides[after ?? '']?.on ?? {});
  const choice = Object.keys(flow.slides[slide]?.on ?? {}).find((event) => event.startsWith('choose.'));
  const own = chapterOf(slide);
  const isEnd = flow.slides[target]?.end === true && chapterOf(target) - own - 1 <= BEFORE_END;
  const near = [after, ...joined, ...begins.slice(own, own + NEAR)];
  return choice === `choose.${target}` || isEnd || near.includes(target);
}

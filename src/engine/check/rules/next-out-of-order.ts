import type { Flow } from '../../flow/flow.ts';
import { type Order, orderOf } from '../order.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** Chapters whose beginning is near: the slide's own and the two after it. */
const NEAR = 3;

/** Chapters that an end may leave out: those of special cases, at the end of the file. */
const BEFORE_END = 3;

/** « Suivant » follows the order of the file, or leads where one sees why it doesn't. */
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

/** To the slide after or where that one leads, where the first choice leads, to a near end, or to the beginning of a near chapter. */
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

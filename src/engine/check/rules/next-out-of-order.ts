import type { Flow } from '../../flow/flow.ts';
import { chaptersOf } from '../chapters.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** « Suivant » follows the order of the file, or leads where one sees why it doesn't. */
export const nextOutOfOrder = rule({
  code: 'next-out-of-order',
  severity: 'warning',
  needs: 'machine',
  check: (subject) => {
    const { flow } = subject.machine;
    if (!flow) return [];
    return transitionsOf(subject)
      .filter(({ slide, event, target }) => event === 'next' && target !== slide && flow.slides[target])
      .filter(({ slide, target }) => !isInOrder(flow, slide, target))
      .map(({ slide, target, at }) =>
        violation(inMachine(subject, at.target, slide), target, following(flow, slide)),
      );
  },
});

const following = ({ slides }: Flow, slide: string): string | undefined => {
  const names = Object.keys(slides);
  return names[names.indexOf(slide) + 1];
};

/** To the slide after or where that one leads, where the first choice leads, to an end, or to the beginning of a near chapter. */
function isInOrder(flow: Flow, slide: string, target: string): boolean {
  const after = following(flow, slide);
  const joined = Object.values(flow.slides[after ?? '']?.on ?? {});
  const choice = Object.keys(flow.slides[slide]?.on ?? {}).find((event) => event.startsWith('choose.'));
  const isEnd = flow.slides[target]?.end === true;
  const near = [after, ...joined, ...nearChapters(flow, slide)];
  return choice === `choose.${target}` || isEnd || near.includes(target);
}

/** The slides that begin the slide's own chapter and the two after it. */
function nearChapters(flow: Flow, slide: string): (string | undefined)[] {
  const chapters = chaptersOf(flow);
  const own = chapters.findIndex((slides) => slides.includes(slide));
  return chapters.slice(own, own + 3).map(([first]) => first);
}

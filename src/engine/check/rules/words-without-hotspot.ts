import { isPressable } from '../anchors.ts';
import { rule, violation } from '../rule.ts';
import { gesturesFrom } from '../passages.ts';
import { asLink, saidOf, saysOf } from '../said.ts';
import { namesOf, type Subject } from '../subject.ts';

/** Every link in a slide's words must name something that the learner can do on the slide. */
export const wordsWithoutHotspot = rule({
  code: 'words-without-hotspot',
  severity: 'error',
  needs: 'walk',
  check: (subject) =>
    saidOf(subject)
      .filter(
        ({ slide, says }) => isCheckable(subject, slide, says) && useful(subject, slide)?.has(says) === false,
      )
      .map(({ says, location }) => violation(location, asLink(says))),
});

/** The events that a learner can cause on a slide; undefined if the exploration did not reach the slide. */
function useful(subject: Subject, slide: string): ReadonlySet<string> | undefined {
  const on = subject.machine.flow?.slides[slide]?.on;
  if (!on || !subject.exploration?.slides[slide]) return undefined;
  return new Set([...Object.keys(on), ...gesturesFrom(subject, slide).flatMap(saysOf)]);
}

/**
 * Whether this rule checks the link: links to tutorials, to choices and to unknown names have their own
 * rules.
 */
function isCheckable(subject: Subject, slide: string, says: string): boolean {
  const { delays = [], fields = [] } = namesOf(subject) ?? {};
  const [, kind, name = ''] = /^([a-z]+)\.(.+)$/.exec(says) ?? [];
  if (kind === 'type') return fields.includes(name);
  return kind === 'wait' ? delays.includes(name) : isPressable(subject, slide, says);
}

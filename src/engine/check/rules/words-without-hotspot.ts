import { isPressable } from '../anchors.ts';
import { rule, violation } from '../rule.ts';
import { gesturesFrom } from '../passages.ts';
import { asLink, saidOf, saysOf } from '../said.ts';
import { namesOf, type Subject } from '../subject.ts';

/** Every link of a slide's words does something there. */
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

/** What can be done on a slide; nothing is known of one that could not be walked. */
function useful(subject: Subject, slide: string): ReadonlySet<string> | undefined {
  const on = subject.machine.flow?.slides[slide]?.on;
  if (!on || !subject.exploration?.slides[slide]) return undefined;
  return new Set([...Object.keys(on), ...gesturesFrom(subject, slide).flatMap(saysOf)]);
}

/** Links to tutorials, to choices and to names that nothing bears are told by their own rules. */
function isCheckable(subject: Subject, slide: string, says: string): boolean {
  const { delays = [], fields = [] } = namesOf(subject) ?? {};
  const [, kind, name = ''] = /^([a-z]+)\.(.+)$/.exec(says) ?? [];
  if (kind === 'type') return fields.includes(name);
  return kind === 'wait' ? delays.includes(name) : isPressable(subject, slide, says);
}

import { isPressable } from '../anchors.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { gesturesFrom } from '../passages.ts';
import { asLink, saidOf, saysOf } from '../said.ts';
import { type Check, namesOf, type Subject } from '../subject.ts';

/** Every link of a slide's words does something there. */
export const wordsWithoutHotspot: Check = (subject) =>
  saidOf(subject)
    .filter(
      ({ slide, says }) => isCheckable(subject, slide, says) && useful(subject, slide)?.has(says) === false,
    )
    .map(({ says, spot }) => fault(spot, 'words-without-hotspot', asLink(says)));

/** What can be done on a slide; nothing is known of one that could not be walked. */
function useful(subject: Subject, slide: string): ReadonlySet<string> | undefined {
  const on = subject.machine.flow?.slides[slide]?.on;
  if (!on || !subject.survey?.slides[slide]) return undefined;
  return new Set([...Object.keys(on), ...gesturesFrom(subject, slide).flatMap(saysOf)]);
}

/** Links to tutorials, to choices and to names that nothing bears are told by their own rules. */
function isCheckable(subject: Subject, slide: string, says: string): boolean {
  const { delays = [], fields = [] } = namesOf(subject) ?? {};
  const [, kind, name = ''] = /^([a-z]+)\.(.+)$/.exec(says) ?? [];
  if (kind === 'type') return fields.includes(name);
  return kind === 'wait' ? delays.includes(name) : isPressable(subject, slide, says);
}

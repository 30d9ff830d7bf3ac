import { problem } from '../report.ts';
import { asLink, saidOf, saysOf } from '../said.ts';
import { areaNames, type Check, namesOf, type Subject } from '../subject.ts';

/** Every link of a slide's words does something there. */
export const wordsWithoutHotspot: Check = (subject) =>
  saidOf(subject)
    .filter(
      ({ slide, says }) => isCheckable(subject, slide, says) && useful(subject, slide)?.has(says) === false,
    )
    .map(({ says, spot }) => problem(spot, 'words-without-hotspot', asLink(says)));

/** What can be done on a slide; nothing is known of one that could not be walked. */
function useful(subject: Subject, slide: string): ReadonlySet<string> | undefined {
  const plans = subject.survey?.slides[slide]?.plans;
  const on = subject.machine.flow?.slides[slide]?.on;
  if (!plans || !on) return undefined;
  return new Set([...Object.keys(on), ...Object.values(plans).flat().flatMap(saysOf)]);
}

/** Links to tutorials and to names that nothing bears are told by their own rules. */
function isCheckable(subject: Subject, slide: string, says: string): boolean {
  const { anchors = [], delays = [] } = namesOf(subject) ?? {};
  const [, kind, name = ''] = /^([a-z]+)\.(.+)$/.exec(says) ?? [];
  if (kind === 'press') return (areaNames(subject, slide) ?? anchors).includes(name);
  if (kind === 'type') return anchors.includes(name);
  return kind === 'wait' ? delays.includes(name) : kind === 'choose';
}

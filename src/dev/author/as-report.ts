import type { PortableGesture } from '../../engine/play/portable.ts';
import { texts } from './locales/fr.ts';
import type { Tale } from './retell.ts';

/** Where somebody stands who reports something. */
export interface Standing {
  readonly tutorial: string;
  readonly tutorialTitle: string;
  readonly lang: string;
  readonly slide: string;
  readonly slideTitle: string;
}

/** A trail as a report for who mends the tutorial, to be completed by hand. */
export function asReport(at: Standing, { steps, whole }: Tale): string {
  const { report } = texts;
  const lines = steps.map(({ gesture, to }, index) => `${index + 1}. ${sentence(gesture)}${arrow(to)}`);
  return [
    report.title(at.tutorialTitle),
    '',
    report.tutorial(at.tutorial, at.lang),
    report.slide(at.slide, at.slideTitle),
    report.address(`#/${at.tutorial}/${at.slide}`),
    '',
    report.gestures,
    ...(lines.length > 0 ? lines : [report.none]),
    ...(whole ? [] : ['', texts.trail.cut]),
    '',
    report.seen,
    '',
    report.expected,
    '',
  ].join('\n');
}

/** A gesture in words. */
export function sentence(gesture: PortableGesture): string {
  const { gestures } = texts;
  if (gesture.do === 'next') return gestures.next;
  return gesture.do === 'type' ? gestures.type(gesture.at, gesture.value) : gestures[gesture.do](gesture.at);
}

const arrow = (to: string | undefined): string => (to === undefined ? '' : ` → ${to}`);

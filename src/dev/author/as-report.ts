import type { PortableGesture } from '../../engine/play/portable.ts';
import { texts } from './locales/fr.ts';
import type { Tale } from './retell.ts';

/** The author's position: tutorial, slide and related data of a report. */
export interface Standing {
  readonly tutorial: string;
  readonly tutorialTitle: string;
  readonly lang: string;
  readonly slide: string;
  readonly slideTitle: string;
}

/** A trail as text for a report, which the author completes by hand. */
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

/** A gesture as a French sentence. */
export function sentence(gesture: PortableGesture): string {
  const { gestures } = texts;
  if (gesture.do === 'next') return gestures.next;
  return gesture.do === 'type' ? gestures.type(gesture.at, gesture.value) : gestures[gesture.do](gesture.at);
}

const arrow = (to: string | undefined): string => (to === undefined ? '' : ` → ${to}`);

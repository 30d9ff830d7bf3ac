import type { Problem } from '../engine/diagnostics/problem.ts';
import { devTexts } from './locales/fr.ts';

interface Found {
  /** Problems of the slide shown; empty on a page without a slide. */
  readonly onSlide: readonly Problem[];
  readonly elsewhere: readonly Problem[];
  /** Whether a tutorial is shown. */
  readonly inTutorial: boolean;
}

/** The number of problems, and where they are. */
export function summaryOf({ onSlide, elsewhere, inTutorial }: Found): string {
  const tellRest = inTutorial ? devTexts.elsewhere : devTexts.inTutorials;
  const told = [
    ...(onSlide.length > 0 ? [devTexts.onSlide(devTexts.count(onSlide))] : []),
    ...(elsewhere.length > 0 ? [tellRest(devTexts.count(elsewhere))] : []),
  ];
  return told.length > 0 ? told.join(', ') : devTexts.none;
}

import type { Problem } from '../engine/check/problem.ts';
import { devTexts } from './locales/fr.ts';

interface Found {
  readonly onSlide: readonly Problem[];
  readonly elsewhere: readonly Problem[];
  readonly others: readonly Problem[];
}

/** How many problems there are, and where. */
export function summaryOf({ onSlide, elsewhere, others }: Found): string {
  const { count, onThisSlide, inTutorial, inOthers, none } = devTexts;
  const told = [
    onSlide.length > 0 ? onThisSlide(count(onSlide)) : '',
    elsewhere.length > 0 ? inTutorial(count(elsewhere)) : '',
    others.length > 0 ? inOthers(count(others)) : '',
  ].filter(Boolean);
  return told.length > 0 ? told.join(' · ') : none;
}

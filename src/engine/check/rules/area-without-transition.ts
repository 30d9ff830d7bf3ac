import { areasOf } from '../areas.ts';
import { rule, violation } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { unknownArea } from './unknown-area.ts';

/**
 * An area of a picture must have a transition. Slides with an unknown area are skipped: the name is probably
 * misspelt.
 */
export const areaWithoutTransition = rule({
  code: 'area-without-transition',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const missed = new Set(unknownArea.check(subject).map(({ location: { slide } }) => slide));
    return areasOf(subject)
      .filter(({ slide, name }) => !missed.has(slide) && !on(subject, slide)?.has(`press.${name}`))
      .map(({ name, location }) => violation(location.name, name));
  },
});

const on = ({ machine }: Subject, slide: string) => machine.positions.slides.get(slide)?.events;

import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { saidOf } from '../said.ts';
import type { Check } from '../subject.ts';

/** A link to a choice leads to one that the slide has. */
export const linkWithoutChoice: Check = (subject) =>
  saidOf(subject).flatMap(({ slide, says, spot }) => {
    const choice = /^choose\.(.+)$/.exec(says)?.[1];
    const on = subject.machine.flow?.slides[slide]?.on;
    if (choice === undefined || !on || Object.hasOwn(on, says)) return [];
    const choices = Object.keys(on).flatMap((event) => /^choose\.(.+)$/.exec(event)?.[1] ?? []);
    return [fault(spot, 'link-without-choice', choice, near(choice, choices))];
  });

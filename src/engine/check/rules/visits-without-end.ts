import { rule, violation } from '../rule.ts';
import { saidOf } from '../said.ts';
import type { Subject } from '../subject.ts';

/** The links of the slides that visits open must never lead back to the slide of the first link. */
export const visitsWithoutEnd = rule({
  code: 'visits-without-end',
  severity: 'error',
  needs: 'files',
  check: (subject) =>
    saidOf(subject).flatMap(({ slide, says, location }) => {
      const here = `${subject.tutorial}/${slide}`;
      const there = opened(subject, subject.tutorial, says);
      return there !== undefined && leadsTo(subject, there, here)
        ? [violation(location, says.slice('tutoriel.'.length))]
        : [];
    }),
});

/** The slide that a link opens in another tutorial, as `<tutorial>/<slide>`; undefined for other links. */
function opened({ tutorials }: Subject, from: string, says: string): string | undefined {
  const [, tutorial = '', slide] = /^tutoriel\.([^/]+)(?:\/(.+))?$/.exec(says) ?? [];
  if (tutorial === from) return undefined;
  const initial = tutorials.get(tutorial)?.reading?.machine.flow?.initial;
  return initial === undefined ? undefined : `${tutorial}/${slide ?? initial}`;
}

function leadsTo(subject: Subject, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const place of seen) for (const next of linksOf(subject, place)) seen.add(next);
  return seen.has(to);
}

function linksOf(subject: Subject, place: string): string[] {
  const [tutorial = '', slide = ''] = place.split('/');
  const texts = [...(subject.tutorials.get(tutorial)?.reading?.texts.values() ?? [])];
  const says = texts.flatMap((text) => text.positions.slides.get(slide)?.says ?? []);
  return says.flatMap((said) => opened(subject, tutorial, said.says) ?? []);
}

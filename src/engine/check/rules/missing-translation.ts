import { ORIGINAL } from '../../../contract/languages.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, type Subject } from '../subject.ts';

/** A tutorial speaks every language that another one of the shelf speaks. */
export const missingTranslation = rule({
  code: 'missing-translation',
  severity: 'warning',
  needs: 'files',
  check: (subject) =>
    [...languages(subject)]
      .filter(([lang]) => !subject.texts.has(lang))
      .map(([lang, other]) => {
        const location = { ...inMachine(subject, subject.machine.positions.id), lang };
        return violation(location, lang, other);
      }),
});

/** Language to a tutorial that is written in it; the original has a rule of its own. */
function languages({ tutorials, texts }: Subject): ReadonlyMap<string, string> {
  if (texts.size === 0) return new Map();
  const spoken = [...tutorials].flatMap(([id, { reading }]) =>
    [...(reading?.texts.keys() ?? [])].map((lang) => [lang, id] as const),
  );
  return new Map(spoken.filter(([lang]) => lang !== ORIGINAL).reverse());
}

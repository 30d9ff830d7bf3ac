import { ORIGINAL } from '../../../contract/languages.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, type Subject } from '../subject.ts';

/** A tutorial must have a text in every language that another tutorial of the shelf has. */
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

/** Each language of the shelf except the original, with a tutorial that is written in it. */
function languages({ tutorials, texts }: Subject): ReadonlyMap<string, string> {
  if (texts.size === 0) return new Map();
  const spoken = [...tutorials].flatMap(([id, { reading }]) =>
    [...(reading?.texts.keys() ?? [])].map((lang) => [lang, id] as const),
  );
  return new Map(spoken.filter(([lang]) => lang !== ORIGINAL).reverse());
}

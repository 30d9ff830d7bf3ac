import type { Reading } from '../../src/engine/source/reading.ts';
import { offsetOf, replaced, type Span, spanOf } from './edits.ts';
import { misspellings } from './misspellings.ts';
import type { Mutant } from './mutants.ts';

/** A link of the words as it is written. */
interface Link {
  readonly slide: string;
  readonly to: string;
  readonly words: string;
  readonly at: Span;
}

const link = /\[[^\]]*\]\([^)]*\)/;

function linksIn({ texts }: Reading, source: string): Link[] {
  return [...texts.get('fr')!.positions.slides].flatMap(([slide, { says }]) =>
    says.map((said) => {
      const at = spanOf(source, offsetOf(source, said.at), link);
      const [, words = '', to = ''] = /^\[(.*)\]\((.*)\)$/.exec(source.slice(...at)) ?? [];
      return { slide, to, words, at };
    }),
  );
}

/** Every mutant of a fr.md. */
export function textMutants(reading: Reading, source: string): Mutant[] {
  const links = linksIn(reading, source);
  const targets = [...new Set(links.map(({ to }) => to))];
  const mutant = (operator: Mutant['operator'], name: string, span: Span, by: string): Mutant => ({
    operator,
    name: `fr.md, ${name}`,
    text: () => replaced(source, span, by),
  });
  const ofLinks = links.flatMap(({ slide, to, words, at }) => [
    mutant('remove a link', `${slide}: ${to}`, at, words),
    ...targets
      .filter((other) => other !== to)
      .map((other) => mutant('redirect a link', `${slide}: ${to} → ${other}`, at, `[${words}](${other})`)),
    ...misspellings(to).map((wrong) =>
      mutant('misspell an anchor or fact', `${slide}: ${wrong}`, at, `[${words}](${wrong})`),
    ),
  ]);
  const ofSections = sectionsIn(source).map((span) =>
    mutant('drop a section', source.slice(...span).split('\n')[0]!, span, ''),
  );
  return [...ofLinks, ...ofSections];
}

/** A heading and what stands under it, up to the next heading of any level. */
function sectionsIn(source: string): Span[] {
  const starts = Array.from(source.matchAll(/^##? .*\{#/gm), ({ index }) => index);
  return starts.map((start, index) => [start, starts[index + 1] ?? source.length]);
}

import type { Compiled } from '../engine/compile.ts';
import { sketchesOf } from '../engine/sketch.ts';
import type { Words } from '../engine/flow/words.ts';
import { asJson, catalogueModule } from './modules.ts';

const brokenTexts = {
  summary: (count: number) =>
    count === 1
      ? '⚠ À réparer : un problème l’empêche de s’ouvrir.'
      : `⚠ À réparer : ${count} problèmes l’empêchent de s’ouvrir.`,
};

/**
 * The tutorials for a preview: drafts are played in spite of errors, and broken tutorials are marked in the
 * library.
 */
export const asDrafts = (compiled: readonly Compiled[]): Compiled[] =>
  compiled.map((one) => (one.draft ? { ...one, flow: one.draft } : { ...one, words: marked(one) }));

function marked({ id, words, problems }: Compiled): Record<string, Words> {
  const summary = brokenTexts.summary(problems.filter(({ severity }) => severity === 'error').length);
  const { fr = { title: '', screens: '', minutes: 0, chapters: {}, slides: {} } } = words;
  return { ...words, fr: { ...fr, title: fr.title === '' ? id : fr.title, summary } };
}

/** Source of the module with the problems of the tutorials, for the authors’ layer of the page. */
export function problemsModule(compiled: readonly Compiled[]): string {
  const broken = compiled.filter(({ flow }) => !flow).map(({ id }) => id);
  const problems = compiled.flatMap((one) => one.problems);
  return `export const shelf = ${asJson({ problems, broken, sketches: sketchesOf(compiled) })};`;
}

/**
 * Source of the catalogue module for the development server: after a save, the list that the page holds is
 * updated in place.
 */
export const liveCatalogueModule = (compiled: readonly Compiled[]): string =>
  `${catalogueModule(compiled)}
if (import.meta.hot?.data) {
  const list = (import.meta.hot.data.list ??= tutorials);
  import.meta.hot.accept((saved) => saved && list.splice(0, list.length, ...saved.tutorials));
}`;

import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { simulations } from '../../src/services/simulations.ts';
import { prerenderAll } from '../../src/build/prerender.ts';
import { readShelf } from '../../src/build/read-shelf.ts';

const compiled = compile(readShelf('tutorials'), simulations);
const pictureOf = (id: string) => (id === 'connexion' ? 'data:image/svg+xml,dessin' : undefined);
/** One tutorial more, which opens on the service. */
const shown = compiled.map(({ flow, ...rest }) => {
  const initial = Object.keys(flow!.slides).find((slide) => flow!.slides[slide]?.stage.kind === 'scene')!;
  return { ...rest, id: `${rest.id}-ouvert`, flow: { ...flow!, initial } };
});
const prerendered = await prerenderAll([...compiled, ...shown], pictureOf);

test('each tutorial whose first slide is words alone has a cover in each of its languages', () => {
  const ids = compiled.flatMap(({ id, words }) => Object.keys(words).map((lang) => `${id}/${lang}`));
  expect([...prerendered.keys()]).toEqual(ids);
  expect(ids).not.toEqual([]);
});

test.each([...prerendered])('%s shows the first slide, to a learner who follows the guide', (key, html) => {
  const [id, lang = ''] = key.split('/');
  const { flow, words } = compiled.find((one) => one.id === id)!;
  const initial = flow!.initial;
  expect(html).toMatch(/^<div class="player/);
  expect(html).toContain(
    `data-tutorial="${id}" data-slide="${initial}" data-mode="guide" data-lang="${lang}"`,
  );
  expect(html).toContain(`>${words[lang]!.slides[initial]!.title}</h1>`);
  expect(html).toContain(`étape 1 sur ${flow!.length}`);
  expect(html).toMatch(/data-do="next">Suivant</);
});

test('a cover holds the drawing of its tutorial, and no comment', () => {
  const drawn = [...prerendered].filter(([, html]) => html.includes('<img'));
  expect(drawn.map(([key]) => key)).toEqual(['connexion/fr']);
  expect(prerendered.get('connexion/fr')).toContain('src="data:image/svg+xml,dessin"');
  expect([...prerendered.values()].join('')).not.toContain('<!--');
});

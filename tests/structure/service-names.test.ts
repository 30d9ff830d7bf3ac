import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { simulations } from '../../src/services/simulations.ts';
import { known, otherFiles, wordsOf } from './service-names.ts';

/** Services with screens; pictures are nobody's. */
const services = [...simulations.values()]
  .map(({ manifest }) => manifest)
  .filter(({ id }) => existsSync(`src/services/${id}/screens.ts`));

const themeOf = (id: string) => readFileSync(`src/services/${id}/theme.css`, 'utf8');

test.each(services.map((manifest) => [manifest.id, manifest] as const))(
  'nothing outside its folder knows %s',
  (id, manifest) => {
    expect(known(otherFiles(), id, wordsOf(manifest, themeOf(id)))).toEqual([]);
  },
);

test.each(services.map(({ id }) => id))('%s knows no other service', (id) => {
  const own = readdirSync(`src/services/${id}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte|css)$/.test(name))
    .map((name) => [name, readFileSync(`src/services/${id}/${name}`, 'utf8')] as const);
  const others = services.filter((other) => other.id !== id).map((other) => other.id);
  expect(others.flatMap((other) => known(own, other, [`/${other}/`, `'${other}'`]))).toEqual([]);
});

const house = {
  id: 'la-maison',
  title: { fr: 'Chez moi' },
  lang: 'fr',
  person: 'Ada Durand',
  typeface: 'Maison Sans',
  devices: {
    porte: { frame: 'browser', labels: {}, address: { text: 'www.maison.example', hiddenOn: [] } },
  },
} as const;

test.each([
  ["import { service } from './services/la-maison/service.ts';", 'la-maison'],
  ["export { laMaison } from '#pas-a-pas';", 'laMaison'],
  ["const title = 'Bienvenue Chez moi';", 'Chez moi'],
  ["const address = 'www.maison.example';", 'www.maison.example'],
  ["const who = 'Ada Durand';", 'Ada Durand'],
  ["void typeface('Maison Sans');", 'Maison Sans'],
  ['a { color: #12AB34; }', '#12ab34'],
])('planted: %s', (text, word) => {
  const words = wordsOf(house, '.page { --door: #12ab34; background: #ffffff; }');
  expect(known([['src/planted.ts', text]], house.id, words)).toEqual([
    { file: 'src/planted.ts', service: house.id, word },
  ]);
});

import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { simulations } from '../../src/services/simulations.ts';
import { readShelf } from '../../src/build/read-shelf.ts';
import { released } from '../../src/build/release.ts';
import { servicesModule, taughtBy } from '../../src/build/services-module.ts';

const shelf = compile(readShelf('tutorials'), simulations);
const ids = (compiled: typeof shelf) => compiled.map(({ id }) => id);

test('what is released holds neither a hidden service nor its tutorials', () => {
  const site = released(shelf, false);
  expect(ids(shelf).filter((id) => !ids(site).includes(id))).toEqual(['mediatheque']);
  expect(servicesModule(taughtBy(site))).not.toContain('mediatheque');
  expect(servicesModule(taughtBy(site))).toContain('mon-espace-sante/screens.ts');
});

test('the tests play it', () => {
  expect(released(shelf, true)).toEqual(shelf);
  expect(servicesModule(taughtBy(shelf))).toContain('mediatheque/service.ts');
});

import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import type { TutorialFiles } from '../../src/engine/source/files.ts';
import { simulations } from '../../src/services/simulations.ts';
import { asDrafts, liveCatalogueModule, problemsModule } from '../../src/build/drafts.ts';
import { readShelf } from '../../src/build/read-shelf.ts';

const shelf = readShelf('tutorials');
const connexion = shelf.tutorials.find(({ id }) => id === 'connexion')!;

/** « Se connecter » as its author sees it, with one of its files changed. */
function draft(change: (files: TutorialFiles) => Partial<TutorialFiles>) {
  const tutorials = shelf.tutorials.map((files) =>
    files === connexion ? { ...files, ...change(files) } : files,
  );
  const compiled = compile({ ...shelf, tutorials }, simulations);
  const one = compiled.find(({ id }) => id === 'connexion')!;
  return { compiled, one, seen: asDrafts([one])[0]! };
}

const withText = (change: (text: string) => string) =>
  draft(({ texts }) => ({ texts: { fr: change(texts.fr ?? '') } }));
const withMachine = (change: (machine: string) => string) =>
  draft(({ machine = '' }) => ({ machine: change(machine) }));

describe('is played with its errors: a tutorial', () => {
  test('whose words have some', () => {
    const { one, seen } = withText((text) =>
      text.replace('press:accueil-public.connexion', 'press:nulle.part'),
    );
    expect(one.flow).toBeUndefined();
    expect(seen.flow?.slides).toHaveProperty('identification');
  });

  test('some slides of which lead nowhere', () => {
    const { one, seen } = withMachine((machine) => machine.replace("on: { next: 'bienvenue' },", 'on: {},'));
    expect(one.problems.map(({ rule }) => rule)).toContain('dead-end');
    expect(seen.flow?.initial).toBe('couverture');
  });
});

describe('is not played: a tutorial', () => {
  test.each([
    ['whose machine can’t be read', () => withMachine((machine) => machine.slice(0, 400))],
    [
      'that names what there is not',
      () => withMachine((machine) => machine.replace("'accueil-public' }", "'x' }")),
    ],
    [
      'that says something twice',
      () => withMachine((machine) => machine.replace('next:', "next: 'x', next:")),
    ],
    ['under another name', () => withMachine((machine) => machine.replace("id: 'connexion'", "id: 'autre'"))],
    ['without a name', () => withMachine((machine) => machine.replace("id: 'connexion',", ''))],
    ['without words', () => draft(() => ({ texts: {} }))],
    [
      'a picture of which is missing',
      () => withText((text) => `${text}\n\n![Une image](media/absente.png)\n`),
    ],
  ])('%s', (_, make) => {
    const { seen } = make();
    expect(seen.problems).not.toEqual([]);
    expect(seen.flow).toBeUndefined();
    expect(seen.words.fr?.summary).toMatch(/^⚠ À réparer/);
    expect(seen.words.fr?.title).not.toBe('');
  });
});

test('a broken tutorial stands in the list, with nothing to load; its problems say that it is', async () => {
  const { compiled } = withMachine(() => '');
  const drafts = asDrafts(compiled);
  const list = liveCatalogueModule(drafts);
  expect(list).toContain('{ id: "connexion", service: "", parts: {} }');
  expect(list).toContain('virtual:pas-a-pas/messagerie/fr/first');
  const code = encodeURIComponent(problemsModule(drafts));
  const { shelf: told } = (await import(/* @vite-ignore */ `data:text/javascript,${code}`)) as {
    shelf: { broken: string[]; problems: { tutorial: string }[] };
  };
  expect(told.broken).toEqual(['connexion']);
  expect(told.problems.some(({ tutorial }) => tutorial === 'connexion')).toBe(true);
});

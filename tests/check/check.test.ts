import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canWalk, check } from '../../src/engine/check/index.ts';
import { subjectOf } from './subject.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, 'samples/sound', file), 'utf8');
const machine = read('machine.ts');
const fr = read('fr.md');
const en = read('en.md');

const media = [{ file: 'media/maison.png', bytes: 101, size: [40, 30] as const }];
const found = (files: Partial<{ machine: string; fr: string; en: string }>) => {
  const all = { machine, fr, en, ...files };
  const subject = subjectOf({ machine: all.machine, texts: { fr: all.fr, en: all.en }, media });
  return check({ ...subject, exploration: undefined }).map(({ file, code }) => `${file} ${code}`);
};

describe('a check', () => {
  test('finds nothing wrong with what is sound', () => {
    expect(found({})).toEqual([]);
  });

  test('tells all problems at once, in the order of the files', () => {
    const broken = machine
      .replace("next: 'porte'", "next: 'prote'")
      .replace('fin: { meta: { end: true } }', 'fin: {}');
    const words = fr.replace('## Bienvenue {#accueil}', '## Bienvenue');
    expect(found({ machine: broken, fr: words })).toEqual([
      'essai/fr.md heading-without-name',
      'essai/machine.ts slide-without-text',
      'essai/machine.ts unknown-target',
      'essai/machine.ts dead-end',
    ]);
  });

  test('says nothing more of a text that is refused', () => {
    expect(found({ en: 'x'.repeat(200_001) })).toEqual(['essai/en.md text-too-large']);
  });

  test('says nothing of missing words where the text of a slide is refused', () => {
    expect(found({ fr: fr.replace('Je clique sur [« Sortir »]', `${'>'.repeat(99)} [« Sortir »]`) })).toEqual(
      ['essai/fr.md section-too-nested'],
    );
  });

  test('still reads the texts beside a machine that cannot be read', () => {
    expect(found({ machine: 'export default (', fr: fr.replace('(choose:passer)', '(http:x)') })).toEqual([
      'essai/fr.md link-not-secure',
      'essai/machine.ts machine-syntax',
    ]);
  });
});

describe('a exploration can walk a tutorial', () => {
  const walks = (source: string, words = fr) => canWalk(subjectOf({ machine: source, texts: { fr: words } }));

  test('whose words alone are wrong', () => {
    expect(walks(machine, 'rien')).toBe(true);
  });

  test.each([
    ['a simulation', 'tutorial(maison)', 'tutorial(chateau)'],
    ['an initial slide', "initial: 'accueil'", "initial: 'cave'"],
    ['a target', "next: 'porte'", "next: 'cave'"],
    ['an anchor', 'press.salle.sortir', 'press.cave.sortir'],
    ['a fact', 'did.entree', 'did.rien'],
    ['a scene', "scene: 'salle'", "scene: 'cave'"],
    ['data', "next: 'porte'", 'next: porte'],
  ])('but not one that names %s that is unknown', (_, known, unknown) => {
    expect(walks(machine.replace(known, unknown))).toBe(false);
  });
});

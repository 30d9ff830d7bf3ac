import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/source/text/text.ts';

const read = (source: string) => readText(source, { file: 'fr.md', tutorial: 'essai', lang: 'fr' });
const head = '---\ntitle: Essai\n---\n\n# Chapitre {#chapitre}\n\n## Ici {#ici}\n\n';
const slide = (body: string) => read(head + body);
const rulesOf = (reading: ReturnType<typeof read>) => reading.problems.map(({ code }) => code);

describe('a hostile text is refused', () => {
  const times = (part: string, length = 19_000) =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const around = (open: string, close: string, depth: number) =>
    open.repeat(depth) + 'x' + close.repeat(depth);

  test.each([
    ['quotes', times('>')],
    ['spaced quotes', times('> ')],
    ['lists on a line', times('- ')],
    ['numbers on a line', times('1. ')],
    ['lists in lists', Array.from({ length: 150 }, (_, depth) => ' '.repeat(depth) + '- a').join('\n')],
    ['brackets', times('[')],
    ['brackets of pictures', times('![')],
    ['stars', times('*')],
    ['open emphasis', times('*a ')],
    ['underscores', times('_a ')],
    ['emphasis in emphasis', around('*a ', ' a*', 3_000)],
    ['strikes in strikes', around('~~a ', ' a~~', 2_000)],
  ])('for its nesting: %s', (_, body) => {
    const reading = slide(`Un.\n\n${body}`);
    expect(reading.problems).toMatchObject([
      { code: 'section-too-nested', line: expect.any(Number) as number },
    ]);
    expect(reading.problems[0]!.line).toBeGreaterThanOrEqual(11);
    expect(reading.positions.slides.get('ici')?.refused).toBe(true);
  });

  test.each([
    ['code', times('`a ')],
    ['tags', times('<a ')],
    ['open links', times('[a](')],
    ['frames that never close', times('::: note\n')],
    ['a long list', times('- a\n')],
    ['spaces', `a${times(' ')}b`],
  ])('or read, quickly: %s', { timeout: 1_000 }, (_, body) => {
    expect(rulesOf(slide(body))).not.toContain('section-too-nested');
  });

  test('for the length of a slide', () => {
    expect(slide('a '.repeat(10_001)).problems).toMatchObject([
      { code: 'section-too-long', line: 7, column: 1 },
    ]);
  });

  test('for the size of the file', () => {
    const reading = read('x'.repeat(200_001));
    expect(reading.problems).toMatchObject([{ code: 'text-too-large', line: 1, column: 1 }]);
    expect(reading.words).toBeUndefined();
  });

  test.each([
    ['deep', `a: ${'['.repeat(3_000)}`],
    ['long', `a: ${'x'.repeat(100_000)}`],
    ['with a tag', 'a: !!js/function "() => 1"'],
  ])('for its front matter: %s', (_, yaml) => {
    expect(rulesOf(read(`---\ntitle: x\n${yaml}\n---\n`))).toEqual(['front-matter-unreadable']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'É', 'a b', '-a', '1', ''])('for a name: %s', (name) => {
    const reading = read(`---\ntitle: x\n---\n# Titre {#${name}}\n## Titre {#${name}}\n`);
    expect(rulesOf(reading)).toEqual(['wrong-name', 'wrong-name']);
    expect(reading.words).toMatchObject({ chapters: {}, slides: {} });
  });

  test('only in the slide that is hostile', () => {
    const reading = read(`${head}${times('>')}\n\n## Là {#la}\n\nBien.`);
    expect(reading.words?.slides.la?.body).toEqual([{ p: ['Bien.'] }]);
  });
});

import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/source/text/text.ts';

const read = (source: string) => readText(source, { file: 'fr.md', tutorial: 'essai', lang: 'fr' });
const head = '---\ntitle: Essai\n---\n\n# Chapitre {#chapitre}\n\n## Ici {#ici}\n\n';
const slide = (body: string) => read(head + body);
const bodyOf = (body: string) => slide(body).words?.slides.ici?.body;
const rulesOf = (reading: ReturnType<typeof read>) => reading.problems.map(({ code }) => code);

/** Line and column of the first, or the nth, occurrence. */
function positionIn(source: string, part: string, nth = 0) {
  let at = -1;
  for (let found = 0; found <= nth; found++) at = source.indexOf(part, at + 1);
  expect(at).toBeGreaterThanOrEqual(0);
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

describe('the front matter', () => {
  test('gives what the library page needs', () => {
    const { words, problems } = read(
      '---\ntitle: Entrer\nsummary: "J’entre : voilà."\nscreens: 2021-12\nminutes: 10\n---\n',
    );
    expect(words).toMatchObject({
      title: 'Entrer',
      summary: 'J’entre : voilà.',
      screens: '2021-12',
      minutes: 10,
    });
    expect(problems).toEqual([]);
  });

  test.each(['0', '-1', '1.5', '"10"', '[10]'])('refuses %s minutes', (minutes) => {
    const reading = read(`---\ntitle: Entrer\nminutes: ${minutes}\n---\n`);
    expect(reading.problems).toMatchObject([{ code: 'front-matter-wrong-value', line: 3, column: 10 }]);
  });

  test.each(['2021', '2021-13', '12-2021', '2021-1'])('refuses %s as the month of screens', (month) => {
    const reading = read(`---\ntitle: Entrer\nscreens: ${month}\n---\n`);
    expect(reading.problems).toMatchObject([{ code: 'front-matter-wrong-value', line: 3, column: 10 }]);
  });

  test('may keep a tutorial off the library page', () => {
    const { words, problems } = read('---\ntitle: Entrer\nhidden: true\n---\n');
    expect(words).toMatchObject({ hidden: true });
    expect(problems).toEqual([]);
  });

  test.each(['false', 'oui', '1'])('refuses « hidden: %s »', (hidden) => {
    const reading = read(`---\ntitle: Entrer\nhidden: ${hidden}\n---\n`);
    expect(reading.problems).toMatchObject([{ code: 'front-matter-wrong-value', line: 3, column: 9 }]);
  });

  test('is not run, whatever follows the dashes', () => {
    expect(rulesOf(read('---js\n{ title: "x" }\n---\n'))).toContain('front-matter-missing-title');
  });

  test('follows no alias', () => {
    const reading = read('---\ntitle: &a Entrer\nsummary: *a\n---\n');
    expect(reading.problems).toMatchObject([{ code: 'front-matter-wrong-value', line: 3 }]);
  });
});

describe('the words of a slide', () => {
  test('are read as paragraphs, lists and frames', () => {
    const body = [
      'Un **gras**, un *penché*, un `code`.',
      '',
      '3. Un\n4. Deux\n   - Trois',
      '',
      '::: note\nUne note.\n\n- Un point\n:::',
      '',
      '::: accompagnant\nPour vous.\n:::',
      '',
      '![La porte](media/porte.png)',
    ].join('\n');
    expect(slide(body).problems).toEqual([]);
    expect(bodyOf(body)).toEqual([
      { p: ['Un ', { strong: ['gras'] }, ', un ', { em: ['penché'] }, ', un ', { code: 'code' }, '.'] },
      {
        list: [[{ p: ['Un'] }], [{ p: ['Deux'] }, { list: [[{ p: ['Trois'] }]], ordered: false, start: 1 }]],
        ordered: true,
        start: 3,
      },
      { note: [{ p: ['Une note.'] }, { list: [[{ p: ['Un point'] }]], ordered: false, start: 1 }] },
      { accompagnant: [{ p: ['Pour vous.'] }] },
      { image: 'media/porte.png', alt: 'La porte' },
    ]);
  });

  test('have the no-break spaces of French, links and emphasis included, but not code', () => {
    expect(bodyOf('« Ici » : 5 € ; 10 % ! `« a » ?`')).toEqual([
      {
        p: ['«\u00a0Ici\u00a0»\u00a0: 5\u00a0€\u00a0; 10\u00a0%\u00a0! ', { code: '« a » ?' }],
      },
    ]);
    expect(bodyOf('Je clique sur [« Ici »](press:porte.nom) ? Oui, « **là** ».')).toEqual([
      {
        p: [
          'Je clique sur ',
          { says: 'press.porte.nom', text: ['«\u00a0Ici\u00a0»'] },
          '\u00a0? Oui, «\u00a0',
          { strong: ['là'] },
          '\u00a0».',
        ],
      },
    ]);
  });

  test('keep a line break that is asked for, and no other', () => {
    expect(bodyOf('Un\ndeux  \ntrois')).toEqual([{ p: ['Un deux', { br: true }, 'trois'] }]);
  });

  test.each([
    ['press:porte.nom', { says: 'press.porte.nom' }],
    ['type:porte.nom', { says: 'type.porte.nom' }],
    ['wait:une-minute', { says: 'wait.une-minute' }],
    ['choose:par-sms', { says: 'choose.par-sms' }],
    ['tutoriel:connexion', { says: 'tutoriel.connexion' }],
    ['tutoriel:connexion/fin', { says: 'tutoriel.connexion/fin' }],
    ['https://example.org/a?b=c', { href: 'https://example.org/a?b=c' }],
    ['mailto:a@example.org', { href: 'mailto:a@example.org' }],
    ['tel:3422', { href: 'tel:3422' }],
  ])('link to %s', (target, link) => {
    expect(bodyOf(`Je [clique *ici*](${target}).`)).toEqual([
      { p: ['Je ', { ...link, text: ['clique ', { em: ['ici'] }] }, '.'] },
    ]);
  });

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '<java\tscript:alert(1)>',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'autre.md',
    '#ici',
    'PRESS:porte.nom',
    'press:porte',
    'press:Porte.nom',
    'press:porte.nom.long',
    'press:constructor.nom',
    'wait:__proto__',
    'tutoriel:a/b/c',
    'https:',
  ])('refuse a link to %s and keep its text', (target) => {
    const reading = slide(`Je [clique](${target}) là.`);
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({ line: 9, column: 4, slide: 'ici', lang: 'fr' });
    expect(reading.words?.slides.ici?.body).toEqual([{ p: ['Je clique là.'] }]);
    expect(reading.positions.slides.get('ici')?.says).toEqual([]);
  });

  test('leave an address without brackets as text', () => {
    expect(bodyOf('J’écris www.example.org ou http://example.org.')).toEqual([
      { p: ['J’écris www.example.org ou http://example.org.'] },
    ]);
  });

  test('show HTML as text, and it is told', () => {
    const html = '<script>alert(1)</script>';
    expect(bodyOf(`${html}\n\nUn <b onclick="x">mot</b> &amp; <!-- un -->.`)).toEqual([
      { p: [html] },
      { p: ['Un <b onclick="x">mot</b> &amp; <!-- un -->.'] },
    ]);
    expect(rulesOf(slide(`${html}\n\nUn <b>mot</b>, 1 < 2 &amp; <!-- un -->.`))).toEqual(
      Array(3).fill('raw-html'),
    );
  });

  test('are still read where something in them is not supported', () => {
    const reading = slide('### Je [clique](press:porte.nom)\n\n> Et [là](type:porte.nom)');
    expect(rulesOf(reading)).toEqual(['heading-level', 'not-supported']);
    expect(reading.positions.slides.get('ici')?.says.map(({ says }) => says)).toEqual([
      'press.porte.nom',
      'type.porte.nom',
    ]);
  });
});

describe('positions', () => {
  const source = [
    head + 'Un `[mot](press:a.b)` puis [mot](press:a.b), **[gras](type:a.b)** et [mot](press:a.b).',
    '1. Un [lien',
    '   coupé](wait:un) ici',
    '   - et [dessous](choose:deux)',
    '\t- [tabulé](choose:trois)',
    '',
    '::: note',
    'Dedans, [mot](press:a.b) et [un autre][cite].',
    ':::',
    '',
    '![Image](media/image.png)',
    '',
    '[cite]: tutoriel:jardin',
    '',
    '## Là {#la}',
    '',
    '[mot](press:a.b)',
  ].join('\n');

  const expected = [
    ['press.a.b', 'mot', '[mot](press', 1],
    ['type.a.b', 'gras', '[gras]', 0],
    ['press.a.b', 'mot', '[mot](press', 2],
    ['wait.un', 'lien coupé', '[lien', 0],
    ['choose.deux', 'dessous', '[dessous]', 0],
    ['choose.trois', 'tabulé', '[tabulé]', 0],
    ['press.a.b', 'mot', '[mot](press', 3],
    ['tutoriel.jardin', 'un autre', '[un autre]', 0],
  ] as const;

  test.each([
    ['plain', source],
    ['with a byte order mark', `\uFEFF${source}`],
    ['with Windows line ends', source.replaceAll('\n', '\r\n')],
  ])('of every link are exact: %s', (_, written) => {
    const { positions, problems } = read(written);
    expect(problems).toEqual([]);
    expect(positions.slides.get('ici')?.says).toEqual(
      expected.map(([says, words, part, nth]) => ({ says, words, at: positionIn(source, part, nth) })),
    );
    expect(positions.slides.get('la')?.says).toEqual([
      { says: 'press.a.b', words: 'mot', at: positionIn(source, '[mot](press', 4) },
    ]);
  });

  test('of headings and pictures are exact', () => {
    const { positions } = read(source);
    expect(positions.chapters).toEqual(new Map([['chapitre', { line: 5, column: 1 }]]));
    expect(positions.slides.get('la')?.heading).toEqual(positionIn(source, '## Là'));
    expect(positions.slides.get('ici')?.pictures).toEqual([
      { image: 'media/image.png', at: positionIn(source, '![Image]') },
    ]);
  });
});

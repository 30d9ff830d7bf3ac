import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/cli/deck/deck.ts';
import { shortestPath } from '../../src/cli/deck/plan.ts';
import { here, replay, pathTo } from '../../src/engine/play/session.ts';
import { images } from '../../src/services/index.ts';
import { changed, deckOf, slide, without } from './support/decks.ts';
import { imported, shown, whole } from './support/imported.ts';

describe('a deck', () => {
  test('becomes a tutorial that passes the check and can be played', async () => {
    const { problems, flow, words } = await imported(
      await deckOf(
        slide('Bienvenue', (to) => to.addText('Je prends rendez-vous.', { x: 1, y: 2, w: 8, h: 1 })),
        slide('L’accueil', (to) => {
          to.addImage(whole);
          to.addShape('rect', { x: 2, y: 1.625, w: 2, h: 1, hyperlink: { slide: 3 } });
          to.addText('Aide', { x: 6, y: 3.125, w: 3, h: 1.25, hyperlink: { slide: 1 } });
        }),
        slide('C’est fait'),
      ),
    );
    expect(problems).toEqual([]);
    expect(Object.keys(flow!.slides)).toEqual(['bienvenue', 'l-accueil', 'c-est-fait']);
    expect(flow!.slides['l-accueil']).toMatchObject({
      stage: {
        kind: 'picture',
        image: 'media/image-1.png',
        size: [800, 400],
        areas: { 'image-1.c-est-fait': [20, 18.7, 20, 22.6], 'image-1.aide': [60, 50, 30, 25] },
      },
      on: { 'press.image-1.c-est-fait': 'c-est-fait', 'press.image-1.aide': 'bienvenue' },
    });
    for (const name of Object.keys(flow!.slides))
      expect(here(replay({ flow: flow!, simulation: images }, pathTo(flow!, name))).slide).toBe(name);
    expect(words.fr).toMatchObject({
      title: 'Prendre rendez-vous',
      chapters: { parcours: 'Prendre rendez-vous' },
      slides: { 'l-accueil': { title: 'L’accueil', alt: 'Un écran vide' } },
    });
  });

  test('keeps its words, its lists, its notes and its addresses', async () => {
    const { text, problems } = await imported(
      await deckOf(
        slide('Seule', (to) => {
          to.addText(
            [
              { text: 'Une', options: { bullet: true, breakLine: true } },
              { text: 'Deux', options: { bullet: true } },
            ],
            { x: 1, y: 3, w: 8, h: 1 },
          );
          to.addText(
            [
              { text: 'Voir ' },
              { text: 'le site', options: { hyperlink: { url: 'https://example.org/a' } } },
              { text: ' ou ' },
              { text: 'l’autre', options: { hyperlink: { url: 'http://example.org/b' } } },
            ],
            { x: 1, y: 1, w: 8, h: 1 },
          );
          to.addNotes('Je laisse du temps.');
        }),
      ),
    );
    expect(problems).toEqual([]);
    expect(text.slice(text.indexOf('## '))).toBe(`## Seule {#seule}

Voir [le site](https://example.org/a) ou l’autre

- Une
- Deux

::: accompagnant
Je laisse du temps.
:::
`);
  });

  test('without titles takes its first words, or a number', async () => {
    const { flow } = await imported(
      await deckOf(
        (to) => to.addText('Bonjour !', { x: 1, y: 1, w: 2, h: 1 }),
        (to) => to.addText('mot '.repeat(40), { x: 1, y: 1, w: 2, h: 1 }),
        slide('Bonjour'),
      ),
    );
    expect(Object.keys(flow!.slides)).toEqual(['bonjour', 'diapositive-2', 'bonjour-2']);
  });

  test('says what is missing, at its line', async () => {
    const { problems, text } = await imported(
      await deckOf(slide('Seule', (to) => to.addImage({ ...whole, altText: '' }))),
    );
    expect(problems).toMatchObject([
      { rule: 'picture-without-alt', line: text.split('\n').indexOf('![](media/image-1.png)') + 1 },
    ]);
  });
});

describe('words that Markdown would take for signs', () => {
  const hostile = [
    '# Titre {#autre}',
    '- tiret',
    '1. premier',
    '::: note',
    '---',
    '`code` *gras* _souligné_ ~barré~',
    '![image](http://x) [lien](javascript:alert)',
    '<script>alert(1)</script> &lt;b&gt; | table |',
    '\\ barre',
    '=== + =',
  ];

  test.each(hostile)('« %s » stay words', async (words) => {
    const { problems, words: read } = await imported(
      await deckOf(
        slide('Une'),
        slide('Deux', (to) => to.addText(words, { x: 1, y: 1, w: 8, h: 1 })),
      ),
    );
    expect(problems).toEqual([]);
    expect(read.fr?.slides.deux?.body).toEqual([{ p: [words] }]);
  });

  test('as a title too', async () => {
    const { words } = await imported(await deckOf(slide('*Un* {#deux} <b>'), slide('Deux')));
    expect(Object.values(words.fr!.slides).map(({ title }) => title)).toEqual(['*Un* {#deux} <b>', 'Deux']);
  });
});

describe('pictures', () => {
  test('shown twice are one file; small ones stand among the words', async () => {
    const { files, text } = await imported(
      await deckOf(
        slide('Une', (to) => {
          to.addImage(whole);
          to.addImage({ ...whole, altText: 'Une icône', w: 1, h: 0.5 });
        }),
        shown('Deux'),
      ),
    );
    expect(files).toEqual(['media/image-1.png']);
    expect(text.match(/!\[Un écran vide\]\(media\/image-1\.png\)/g)).toHaveLength(2);
    expect(text).toContain('![Une icône](media/image-1.png)');
  });

  test('that no browser shows, or that are lost, are told', async () => {
    const deck = await deckOf(shown('Une'), shown('Deux'));
    const isPicture = (part: string) => part.startsWith('ppt/media/');
    const broken = changed(deck, (files) =>
      Object.fromEntries(
        Object.entries(files).map(([part, file]) => [
          part,
          isPicture(part) ? new Uint8Array([1, 2, 3]) : file,
        ]),
      ),
    );
    const lost = without(deck, isPicture);
    for (const bytes of [broken, lost]) {
      const { notices, media: files, slides } = shortestPath(readDeck(bytes));
      expect(notices).toHaveLength(2);
      expect(notices[0]).toMatch(/^Diapositive 1 : une image n’est pas d’un format/);
      expect(files).toEqual([]);
      expect(slides[0]!.staged).toBeUndefined();
    }
  });
});

import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/cli/deck/deck.ts';
import { shortestPath } from '../../src/cli/deck/plan.ts';
import { deckOf, picture, rewritten, slide } from './support/decks.ts';
import { imported, shown, whole } from './support/imported.ts';

describe('links', () => {
  const zone = (to: number, x = 1) => ({ x, y: 2, w: 2, h: 2, hyperlink: { slide: to } });
  const onOf = async (bytes: Uint8Array, name: string) => (await imported(bytes)).flow?.slides[name]?.on;

  test('the nearest slide ahead is the expected one', async () => {
    const deck = await deckOf(
      shown('Une'),
      slide('Deux', (to) => {
        to.addImage(whole);
        to.addText('Avant', zone(1, 1));
        to.addText('Loin', zone(4, 4));
        to.addText('Près', zone(3, 7));
      }),
      shown('Trois'),
      shown('Quatre'),
    );
    expect(Object.entries((await onOf(deck, 'deux'))!)).toEqual([
      ['press.image-1.pres', 'trois'],
      ['press.image-1.loin', 'quatre'],
      ['press.image-1.avant', 'une'],
    ]);
  });

  test('where none leads to the next slide, one still goes on, and they are choices', async () => {
    const deck = await deckOf(
      shown('Une'),
      slide('Deux', (to) => to.addImage(whole).addText('Avant', zone(1))),
      shown('Trois'),
    );
    expect(await onOf(deck, 'deux')).toEqual({ next: 'trois', 'choose.avant': 'une' });
  });

  test('unless the deck lets its zones alone lead on', async () => {
    const deck = await deckOf(
      shown('Une'),
      slide('Deux', (to) => to.addImage(whole).addText('Loin', zone(4))),
      shown('Trois'),
      shown('Quatre'),
    );
    const held = rewritten(deck, 'ppt/slides/slide2.xml', (xml) =>
      xml.replace('</p:sld>', '<p:transition advClick="0"/></p:sld>'),
    );
    const { problems } = await imported(held);
    expect(problems).toMatchObject([{ rule: 'unreachable-slide', slide: 'trois' }]);
  });

  test('beside the picture, they are choices', async () => {
    const deck = await deckOf(
      slide('Une', (to) => {
        to.addImage({ ...whole, w: 6 });
        to.addText('À côté', { ...zone(2), x: 7 });
      }),
      slide('Deux'),
    );
    expect(await onOf(deck, 'une')).toEqual({ 'choose.a-cote': 'deux' });
  });

  test('in the words of a text, they stay there', async () => {
    const { text, flow } = await imported(
      await deckOf(
        slide('Une', (to) =>
          to.addText(
            [
              { text: 'Aller à ' },
              { text: 'la deux', options: { hyperlink: { slide: 2 } } },
              { text: ' ou à ' },
              { text: 'la trois', options: { hyperlink: { slide: 3 } } },
            ],
            { x: 1, y: 1, w: 8, h: 1 },
          ),
        ),
        slide('Deux'),
        slide('Trois'),
      ),
    );
    expect(text).toContain('Aller à [la deux](choose:la-deux) ou à [la trois](choose:la-trois)');
    expect(flow!.slides.une!.on).toEqual({ 'choose.la-deux': 'deux', 'choose.la-trois': 'trois' });
  });

  test.each([
    ['nextslide', 'trois'],
    ['previousslide', 'une'],
    ['firstslide', 'une'],
    ['lastslide', 'quatre'],
  ])('« %s » of PowerPoint leads to « %s »', async (jump, target) => {
    const deck = await deckOf(
      slide('Une'),
      slide('Deux', (to) => to.addText('Bouton', { ...zone(4) })),
      slide('Trois'),
      slide('Quatre'),
    );
    const jumping = rewritten(deck, 'ppt/slides/slide2.xml', (xml) =>
      xml.replaceAll('ppaction://hlinksldjump', `ppaction://hlinkshowjump?jump=${jump}`),
    );
    expect((await onOf(jumping, 'deux'))!['choose.bouton']).toBe(target);
  });

  test('to its own slide, or to none, they are nothing', async () => {
    const deck = await deckOf(
      slide('Une', (to) => to.addText('Ici', zone(1))),
      slide('Deux', (to) => to.addText('Nulle part', zone(1))),
      slide('Trois'),
    );
    const lost = rewritten(deck, 'ppt/slides/_rels/slide2.xml.rels', (xml) =>
      xml.replace('slide1.xml', 'slide9.xml'),
    );
    expect(shortestPath(readDeck(lost)).slides[0]!.on).toEqual([['next', 'deux']]);
    expect(shortestPath(readDeck(lost)).slides[1]!.on).toEqual([['next', 'trois']]);
  });

  test('a hidden slide is passed over', async () => {
    const deck = await deckOf(slide('Une'), slide('Cachée'), slide('Trois'));
    const hidden = rewritten(deck, 'ppt/slides/slide2.xml', (xml) =>
      xml.replace('<p:sld ', '<p:sld show="0" '),
    );
    const { problems } = await imported(hidden);
    expect(problems).toMatchObject([{ rule: 'unreachable-slide', slide: 'cachee' }]);
  });
});

describe('areas', () => {
  const areasOf = (bytes: Uint8Array) =>
    shortestPath(readDeck(bytes)).slides[0]!.links.map(({ area }) => area);
  const over = (...boxes: readonly (readonly [number, number, number, number])[]) =>
    deckOf(
      slide('Une', (to) => {
        to.addImage(whole);
        for (const [x, y, w, h] of boxes)
          to.addShape('rect', { x, y: y + 0.625, w, h, hyperlink: { slide: 2 } });
      }),
      slide('Deux'),
    );

  test('stop at the edge of the picture', async () => {
    expect(areasOf(await over([7, 3, 5, 3]))).toEqual([[70, 60, 30, 40]]);
  });

  test('grow to a finger, within the picture', async () => {
    expect(areasOf(await over([9.9, 4.9, 0.1, 0.1]))).toEqual([[88.7, 77.4, 11.3, 22.6]]);
  });

  test('grow away from one beside', async () => {
    expect(areasOf(await over([1, 2, 2, 0.5], [1, 2.6, 2, 0.5]))).toEqual([
      [10, 27.4, 20, 22.6],
      [10, 52, 20, 22.6],
    ]);
  });

  test('stay small where there is no room: the check will tell', async () => {
    const row = (x: number) => [x, 1, 0.5, 2] as const;
    expect(areasOf(await over(row(1), row(1.6), row(2.2))).map((area) => area?.[2])).toEqual([11.3, 5, 11.3]);
  });

  test('follow what the picture shows of its file', async () => {
    const deck = rewritten(await over([5, 0, 5, 5]), 'ppt/slides/slide1.xml', (xml) =>
      xml.replace('<a:stretch>', '<a:srcRect l="50000" t="20000"/><a:stretch>'),
    );
    expect(areasOf(deck)).toEqual([[75, 20, 25, 80]]);
    expect(shortestPath(readDeck(deck)).notices).toEqual([
      expect.stringMatching(/^Diapositive 1 : .* rognée/),
    ]);
  });

  test('follow the groups in which they are drawn', async () => {
    const deck = rewritten(await over([1, 1, 2, 2]), 'ppt/slides/slide1.xml', (xml) => {
      const [shape = ''] = /<p:sp><p:nvSpPr><p:cNvPr[^>]*><a:hlinkClick.*?<\/p:sp>/s.exec(xml) ?? [];
      const box = (name: string, x: number, y: number, side: number) =>
        `<a:${name} ${name === 'off' || name === 'chOff' ? `x="${x}" y="${y}"` : `cx="${side}" cy="${side}"`}/>`;
      const inch = 914_400;
      const frame = [
        box('off', 0, 0.625 * inch, 0),
        box('ext', 0, 0, 4 * inch),
        box('chOff', 0, 0.625 * inch, 0),
        box('chExt', 0, 0, 2 * inch),
      ].join('');
      const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="90" name=""/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>`;
      return xml.replace(shape, `${group}${shape}</p:grpSp>`);
    });
    expect(areasOf(deck)).toEqual([[20, 40, 40, 60]]);
  });

  test('stand on the ground of the slide where no large picture does', async () => {
    const deck = await deckOf(
      slide('Une', (to) => {
        to.background = { data: picture };
        to.addShape('rect', { x: 5, y: 2.8125, w: 5, h: 2.8125, hyperlink: { slide: 2 } });
      }),
      slide('Deux'),
    );
    expect(areasOf(deck)).toEqual([[50, 50, 50, 50]]);
  });
});

import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDeck } from '../../src/cli/deck/deck.ts';
import { shortestPath } from '../../src/cli/deck/plan.ts';
import { DeckRefused, refusals } from '../../src/cli/deck/refusals.ts';
import { changed, deckOf, rewritten, slide, without } from './support/decks.ts';

let sound: Uint8Array;
beforeAll(async () => {
  sound = await deckOf(
    slide('Une', (to) => to.addText('Suite', { x: 1, y: 1, w: 1, h: 1, hyperlink: { slide: 2 } })),
    slide('Deux'),
  );
});

/** An archive that tells another size of one of its files. */
function saying(archive: Uint8Array, bytes: number, told: number): Uint8Array {
  const [before, after] = [bytes, told].map((number) => {
    const field = Buffer.alloc(4);
    field.writeUInt32LE(number);
    return field.toString('latin1');
  });
  const changed = Buffer.from(archive).toString('latin1').replaceAll(before!, after!);
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

/** Why a deck is refused, and that it is refused soon. */
function refused(bytes: Uint8Array): string {
  try {
    readDeck(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(DeckRefused);
    return (error as DeckRefused).message;
  }
  throw new Error('It is not refused.');
}

const main = 'ppt/presentation.xml';
const having = (more: Zippable) => changed(sound, (files) => ({ ...files, ...more }));
const lacking = (...parts: readonly string[]) => without(sound, (part) => parts.includes(part));
const zeros = (bytes: number) => new Uint8Array(bytes);

describe('what is no deck', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Bonjour')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['another archive', zipSync({ 'word/document.xml': strToU8('<a/>') })],
  ])('%s', (_, bytes) => {
    expect(refused(bytes)).toBe(refusals.notADeck);
  });

  test('a deck of the old format, or under a password', () => {
    expect(refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe(refusals.old);
  });
});

describe('what is spoilt', () => {
  test.each([0.1, 0.5, 0.9, 0.999])('cut at %d of its length', (share) => {
    expect(refused(sound.subarray(0, Math.floor(sound.length * share)))).toBe(refusals.broken);
  });

  test.each([
    ['no XML', () => 'Bonjour'],
    ['an element never closed', (xml: string) => xml.slice(0, -10)],
    ['an entity that nothing defines', (xml: string) => xml.replace('<p:sldSz', '&rien;<p:sldSz')],
  ])('%s', (_, spoil) => {
    expect(refused(rewritten(sound, main, spoil))).toBe(refusals.broken);
  });

  test('letters in another encoding', () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeff<?xml version="1.0"?><p:presentation/>', 'utf16le'));
    expect(refused(having({ [main]: utf16 }))).toBe(refusals.broken);
  });

  test('a byte anywhere: it is read, or refused, and nothing else', () => {
    for (let at = 0; at < sound.length; at += 997) {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      try {
        shortestPath(readDeck(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(DeckRefused);
      }
    }
  });
});

describe('what is incomplete', () => {
  test.each([main, 'ppt/slides/slide2.xml'])('without %s', (part) => {
    expect(refused(lacking(part))).toBe(part === main ? refusals.notADeck : refusals.missing(part));
  });

  test('without what names its slides', () => {
    const names = 'ppt/_rels/presentation.xml.rels';
    expect(refused(lacking(names))).toBe(refusals.missing(names));
  });

  test('without a slide', () => {
    const empty = rewritten(sound, main, (xml) => xml.replace(/<p:sldId .*?\/>/g, ''));
    expect(refused(empty)).toBe(refusals.noSlide);
  });

  test('what is about it may be missing', () => {
    const bare = lacking(
      'docProps/core.xml',
      'ppt/slides/_rels/slide1.xml.rels',
      'ppt/notesSlides/notesSlide1.xml',
    );
    const deck = readDeck(bare);
    expect(deck).toMatchObject({
      title: '',
      month: undefined,
      slides: [{ title: 'Une' }, { title: 'Deux' }],
    });
    expect(shortestPath(deck).slides[0]!.on).toEqual([['next', 'deux']]);
  });
});

describe('paths that lead out', () => {
  test.each([
    '../../evil.xml',
    'ppt/../../evil.xml',
    '/etc/passwd',
    'ppt\\..\\evil.xml',
    'C:evil.xml',
    'ppt/media/..',
  ])('in the archive: %s', (path) => {
    expect(refused(having({ [path]: strToU8('<a/>') }))).toBe(refusals.paths);
  });

  test.each(['../../../etc/passwd', '/../../etc/passwd'])('between parts: %s', (target) => {
    const bytes = rewritten(sound, 'ppt/slides/_rels/slide1.xml.rels', (xml) =>
      xml.replace('slide2.xml', target),
    );
    expect(refused(bytes)).toBe(refusals.paths);
  });

  test('one name twice', () => {
    const packed = Buffer.from(having({ 'ppt/slides/slide9.xml': strToU8('<a/>') }));
    const twice = Buffer.from(packed.toString('latin1').replaceAll('slide9.xml', 'slide2.xml'), 'latin1');
    expect(refused(new Uint8Array(twice))).toBe(refusals.paths);
  });
});

describe('bombs', () => {
  test.each([
    ['one text', { 'ppt/slides/slide1.xml': zeros(6_000_000) }],
    ['one picture', { 'ppt/media/image.png': zeros(51_000_000) }],
    [
      'many pictures',
      Object.fromEntries(
        Array.from({ length: 5 }, (_, index) => [`ppt/media/${index}.png`, zeros(45_000_000)]),
      ),
    ],
    [
      'many files',
      Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`ppt/media/${index}.png`, zeros(0)])),
    ],
  ])('%s', (_, more) => {
    expect(refused(having(more))).toBe(refusals.bomb);
  });

  test('that lie about their size are never unpacked beyond what they say', () => {
    const long = rewritten(sound, main, (xml) => xml.replace('</p:presentation>', `${' '.repeat(70_000)}$&`));
    expect(readDeck(long).slides).toHaveLength(2);
    const told = unzipSync(long)[main]!.length;
    expect(refused(saying(long, told, 1_000))).toBe(refusals.broken);
  });

  test('films and sounds are not unpacked at all', () => {
    expect(readDeck(having({ 'ppt/media/film.mp4': zeros(60_000_000) })).slides).toHaveLength(2);
  });

  test('too many slides', () => {
    const many = rewritten(sound, main, (xml) => xml.replace(/(<p:sldId .*?\/>)/, '$1'.repeat(501)));
    expect(refused(many)).toBe(refusals.tooManySlides(500));
  });

  test('groups within groups', () => {
    const deep = rewritten(sound, 'ppt/slides/slide1.xml', (xml) =>
      xml.replace('<p:sp>', `${'<p:grpSp>'.repeat(20_000)}${'</p:grpSp>'.repeat(20_000)}<p:sp>`),
    );
    expect(readDeck(deep).slides[0]!.title).toBe('Une');
  });
});

describe('entities', () => {
  const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const laughs = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  );

  test.each([
    ['that grow', `<!DOCTYPE p [<!ENTITY e0 "ha">${laughs.join('')}]>`],
    ['that read a file', '<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['that ask the network', '<!DOCTYPE p SYSTEM "http://example.org/evil.dtd">'],
  ])('%s', (_, doctype) => {
    const bytes = rewritten(sound, 'ppt/slides/slide1.xml', (xml) =>
      xml.replace(prolog, prolog + doctype).replace('Une', '&e9;&e;'),
    );
    expect(refused(bytes)).toBe(refusals.entities);
  });
});

describe('names of JavaScript', () => {
  test.each(['__proto__', 'constructor', 'toString'])('« %s » as a title', async (name) => {
    const { slides } = shortestPath(readDeck(await deckOf(slide(name), slide('Deux'))));
    expect(slides[0]!.title).toBe(name);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(slides[0]!.name in {}).toBe(false);
  });

  test('as a file, a relation and a jump', () => {
    const odd = having({ 'ppt/__proto__/constructor.xml': strToU8('<a/>') });
    expect(readDeck(odd).slides).toHaveLength(2);
    const jump = rewritten(sound, 'ppt/slides/slide1.xml', (xml) =>
      xml.replaceAll('ppaction://hlinksldjump', 'ppaction://hlinkshowjump?jump=constructor'),
    );
    expect(shortestPath(readDeck(jump)).slides[0]!.on).toEqual([['next', 'deux']]);
  });
});

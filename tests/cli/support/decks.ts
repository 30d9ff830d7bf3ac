import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import Deck from 'pptxgenjs';
import { png } from './png.ts';

type Slide = Deck.Slide;

/** A picture twice as wide as high, as PptxGenJS takes it. */
export const picture = `image/png;base64,${png(800, 400).toString('base64')}`;

/** A deck with these slides, ten inches wide and five and five eighths high. */
export async function deckOf(
  ...slides: readonly ((slide: Slide, deck: Deck) => void)[]
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new Deck();
  deck.title = 'Prendre rendez-vous';
  deck.defineSlideMaster({
    title: 'TITRE',
    objects: [
      { placeholder: { options: { name: 'titre', type: 'title', x: 0, y: 0, w: 10, h: 0.5 }, text: '' } },
    ],
  });
  for (const draw of slides) draw(deck.addSlide({ masterName: 'TITRE' }), deck);
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/** A slide with its title, and what else is drawn on it. */
export const slide =
  (title: string, draw: (slide: Slide) => void = () => undefined) =>
  (to: Slide) => {
    to.addText(title, { placeholder: 'titre' });
    draw(to);
  };

/** A deck whose files are changed, packed again. */
export const changed = (deck: Uint8Array, change: (files: Zippable) => Zippable): Uint8Array =>
  zipSync(change(unzipSync(deck)));

/** A deck with a part of it rewritten. Throws if that changes nothing. */
export const rewritten = (deck: Uint8Array, part: string, rewrite: (xml: string) => string): Uint8Array =>
  changed(deck, (files) => {
    const before = strFromU8(files[part] as Uint8Array);
    const after = rewrite(before);
    if (after === before) throw new Error(`${part} is as it was.`);
    return { ...files, [part]: strToU8(after) };
  });

/** A deck without some of its files. */
export const without = (deck: Uint8Array, isGone: (part: string) => boolean): Uint8Array =>
  changed(deck, (files) => Object.fromEntries(Object.entries(files).filter(([part]) => !isGone(part))));

import type { Flow, SlideFlow } from './flow.ts';
import type { Picture } from './pictures.ts';
import type { Block, SlideWords, Words } from './words.ts';

/** Pictures of a tutorial by `media/<file>`. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The flow with the size of each picture on a stage. */
export function sized(flow: Flow, pictures: Pictures): Flow {
  return { ...flow, slides: mapValues(flow.slides, (slide) => sizedSlide(slide, pictures)) };
}

function sizedSlide(slide: SlideFlow, pictures: Pictures): SlideFlow {
  const { stage } = slide;
  const size = stage.kind === 'picture' ? pictures.get(stage.image)?.size : undefined;
  return stage.kind === 'picture' && size ? { ...slide, stage: { ...stage, size } } : slide;
}

/** Words in which the picture on the stage becomes `alt` of its slide instead of a block of the text. */
export function described(words: Words, { slides }: Flow): Words {
  return { ...words, slides: mapValues(words.slides, (text, slide) => describedSlide(text, slides[slide])) };
}

function describedSlide(words: SlideWords, slide: SlideFlow | undefined): SlideWords {
  if (slide?.stage.kind !== 'picture') return words;
  const { image } = slide.stage;
  const alt = descriptionOf(words.body, image);
  const body = words.body.filter((block) => !isPicture(block, image));
  return alt === undefined ? words : { ...words, alt, body };
}

/** The `alt` of the block that shows the picture; undefined if the text has no such block. */
export const descriptionOf = (body: readonly Block[], image: string): string | undefined =>
  body.find((block) => isPicture(block, image))?.alt;

const isPicture = (block: Block, image: string): block is Block & { image: string; alt: string } =>
  'image' in block && block.image === image;

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => T) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

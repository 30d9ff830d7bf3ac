import type { Area } from '../../engine/flow/flow.ts';
import { smallestOn } from '../../engine/check/areas.ts';
import { toName } from '../../engine/source/names.ts';
import type { DeckPicture, DeckSlide } from './model.ts';
import { areaUnder, type Box, grown, isOver, overlap } from './geometry.ts';
import type { MediaFile } from './media.ts';
import { plain, type Run } from './text.ts';
import { unique } from './unique.ts';

/** A picture of the deck on the stage of a slide. */
export interface PlacedPicture {
  readonly picture: DeckPicture;
  readonly media: MediaFile;
}

/** A link from a slide to another one, as the tutorial will have it. */
export interface Link {
  readonly to: number;
  /** `press.<area>` or `choose.<name>` */
  readonly event: string;
  readonly area: Area | undefined;
  /** The label; empty if there is none. */
  readonly label: string;
  /** The run of text that carries the link; undefined if the whole shape does. */
  readonly run: object | undefined;
}

type Candidate = Pick<Link, 'to' | 'label' | 'run'> & { readonly box: Box | undefined };

/** The links of a slide to other slides. With `choices`, all are choices instead of areas of the picture. */
export function linksOf(
  slide: DeckSlide,
  titles: readonly string[],
  { staged, choices }: { staged: PlacedPicture | undefined; choices: boolean },
): Link[] {
  const naming = unique();
  const links = candidatesOf(slide).map((candidate): Link => {
    const name = naming(toName(candidate.label || (titles[candidate.to] ?? '')));
    const area = staged && !choices ? areaOn(staged, candidate.box) : undefined;
    const event = staged && area ? `press.${staged.media.name}.${name}` : `choose.${name}`;
    return { ...candidate, area, event };
  });
  return staged ? largeEnough(links, smallestOn(staged.media.size)) : links;
}

/** The links of shapes, then those in texts. The only link of a text has the box of the text. */
export function candidatesOf({ zones, texts }: DeckSlide): Candidate[] {
  const inWords = texts.flatMap(({ box, paragraphs }) => {
    const runs = paragraphs.flatMap(({ runs }) => runs.flatMap(jumpOf));
    return runs.map(({ to, run }) => ({
      to,
      run,
      label: plain({ list: undefined, runs: [run] }),
      box: runs.length === 1 ? box : undefined,
    }));
  });
  return [...zones.map((zone) => ({ ...zone, run: undefined })), ...inWords];
}

const jumpOf = (run: Run<{ to: number } | { href: string }>) =>
  run.click && 'to' in run.click ? [{ to: run.click.to, run }] : [];

/** The area of the picture under a box; undefined if the centre of the box is outside the picture. */
const areaOn = ({ picture }: PlacedPicture, box: Box | undefined): Area | undefined =>
  box && isOver(box, picture.box) ? areaUnder(box, picture.box, picture.crop) : undefined;

/** Enlarges areas too small for a finger, if they then cover no other area. */
function largeEnough(links: readonly Link[], least: readonly [number, number]): Link[] {
  const done = [...links];
  links.forEach((link, index) => {
    const { area } = link;
    if (!area) return;
    const beside = done.flatMap(({ area: other }, at) =>
      other && at !== index && !overlap(other, area) ? [other] : [],
    );
    const large = grown(area, least).find((way) => beside.every((other) => !overlap(other, way)));
    done[index] = { ...link, area: large ?? area };
  });
  return done;
}

import type { Picture } from '../../pictures.ts';
import { fault, type Spot } from '../report.ts';
import { type Check, inText, type Subject } from '../subject.ts';

/** Bytes of a picture: a page must open quickly on a slow line. */
const LIMIT = 300_000;

/** A picture is light; it is told where it is shown, or at its file if no text shows it. */
export const pictureTooHeavy: Check = (subject) =>
  [...subject.media.values()]
    .filter(({ bytes }) => bytes > LIMIT)
    .flatMap((picture) =>
      placesOf(subject, picture).map((spot) =>
        fault(spot, 'picture-too-heavy', picture.file, kilobytes(picture.bytes), kilobytes(LIMIT)),
      ),
    );

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

function placesOf({ texts, tutorial, machine }: Subject, { file }: Picture): Spot[] {
  const shown = [...texts.values()].flatMap((text) =>
    [...text.places.slides].flatMap(([slide, { pictures }]) =>
      pictures.filter(({ image }) => image === file).map(({ at }) => inText(text, at, slide)),
    ),
  );
  const folder = machine.where.file.replace(/machine\.ts$/, '');
  return shown.length > 0 ? shown : [{ file: `${folder}${file}`, tutorial, line: 1, column: 1 }];
}

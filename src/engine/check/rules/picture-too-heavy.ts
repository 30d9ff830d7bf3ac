import { filesShown } from '../pictures.ts';
import { rule, violation } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Bytes: a page must open quickly on a slow line. */
const LIMIT = 300_000;

/** No picture is slow to load, the cover included. */
export const pictureTooHeavy = rule({
  code: 'picture-too-heavy',
  severity: 'error',
  needs: 'files',
  check: (subject) =>
    [...filesShown(subject), ...cover(subject)]
      .filter(({ bytes }) => bytes > LIMIT)
      .map(({ file, bytes, location }) => violation(location, file, Math.ceil(bytes / 1000))),
});

/** What the library page shows; it stands in no text. */
function cover({ media, tutorial, machine: { where } }: Subject) {
  const picture = media.get('media/couverture.svg');
  const file = where.file.replace(/machine\.ts$/, 'media/couverture.svg');
  return picture ? [{ ...picture, location: { file, tutorial, line: 1, column: 1 } }] : [];
}

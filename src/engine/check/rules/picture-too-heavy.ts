import { filesShown } from '../pictures.ts';
import { rule, violation } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Most bytes of a picture, so that a page opens quickly on a slow connection. */
const LIMIT = 300_000;

/** No picture, the cover included, may have more than `LIMIT` bytes. */
export const pictureTooHeavy = rule({
  code: 'picture-too-heavy',
  severity: 'error',
  needs: 'files',
  check: (subject) =>
    [...filesShown(subject), ...cover(subject)]
      .filter(({ bytes }) => bytes > LIMIT)
      .map(({ file, bytes, location }) => violation(location, file, Math.ceil(bytes / 1000))),
});

/** The picture of the library page, which no text names. */
function cover({ media, tutorial, machine: { where } }: Subject) {
  const picture = media.get('media/couverture.svg');
  const file = where.file.replace(/machine\.ts$/, 'media/couverture.svg');
  return picture ? [{ ...picture, location: { file, tutorial, line: 1, column: 1 } }] : [];
}

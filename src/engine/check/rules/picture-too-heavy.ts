import { filesShown } from '../pictures.ts';
import { problem } from '../report.ts';
import type { Check } from '../subject.ts';

const LIMIT = 300_000;

/** No picture is slow to load. */
export const pictureTooHeavy: Check = (subject) =>
  filesShown(subject)
    .filter(({ bytes }) => bytes > LIMIT)
    .map(({ file, bytes, spot }) => problem(spot, 'picture-too-heavy', file, Math.ceil(bytes / 1000)));

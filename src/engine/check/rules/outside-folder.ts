import { fault } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../subject.ts';

/** No link leads out of the tutorial's folder. */
export const outsideFolder: Check = ({ tutorial, outside }) =>
  outside.map((file) => fault({ file, tutorial, line: 1, column: 1 }, 'outside-folder'));

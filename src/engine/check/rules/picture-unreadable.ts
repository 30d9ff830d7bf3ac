import { filesShown } from '../pictures.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../subject.ts';

/** Browsers show every picture. */
export const pictureUnreadable: Check = (subject) =>
  filesShown(subject)
    .filter(({ size }) => !size)
    .map(({ file, spot }) => fault(spot, 'picture-unreadable', file));

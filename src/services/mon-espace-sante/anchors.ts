import type { AnchorMeaning } from '../../contract/anchor.ts';
import { documentsAnchors } from './documents/anchors.ts';
import { joiningAnchors } from './joining/anchors.ts';
import { readingAnchors } from './messages/anchors.ts';
import { anchors as own } from './models.ts';
import { writingAnchors } from './writing/anchors.ts';

/**
 * The anchors of a concern are in its model, or in its `anchors.ts` if they read the state of other concerns.
 */
const all = { ...own, ...readingAnchors, ...documentsAnchors, ...writingAnchors, ...joiningAnchors };

export type Anchor = keyof typeof all;

/** Meaning of every anchor, in the order of the screens, with the links that leave a screen last. */
export const anchors: Readonly<Record<Anchor, AnchorMeaning>> = all;

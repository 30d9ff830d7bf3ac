import type { AnchorMeaning } from '../../contract/anchor.ts';
import { documentsAnchors } from './documents/anchors.ts';
import { joiningAnchors } from './joining/anchors.ts';
import { readingAnchors } from './messages/anchors.ts';
import { anchors as own } from './models.ts';
import { writingAnchors } from './writing/anchors.ts';

/** Those of a concern stand in its model, or in its `anchors.ts` where they ask what other concerns know. */
const all = { ...own, ...readingAnchors, ...documentsAnchors, ...writingAnchors, ...joiningAnchors };

export type Anchor = keyof typeof all;

/** Every named part of every screen, in its order but the ways out last, with what it means to the service. */
export const anchors: Readonly<Record<Anchor, AnchorMeaning>> = all;

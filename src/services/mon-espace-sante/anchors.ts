import { deviceAnchors } from './devices/anchors.ts';
import { documentsAnchors } from './documents/anchors.ts';
import { joiningAnchors } from './joining/anchors.ts';
import type { Meaning } from './common/meaning.ts';
import { readingAnchors } from './messages/anchors.ts';
import { signInAnchors } from './sign-in/anchors.ts';
import { writingAnchors } from './writing/anchors.ts';

const all = {
  ...deviceAnchors,
  ...signInAnchors,
  ...readingAnchors,
  ...documentsAnchors,
  ...writingAnchors,
  ...joiningAnchors,
};

export type Anchor = keyof typeof all;

/** Every named part of every screen, in its order but the ways out last, with what it means to the service. */
export const anchors: Readonly<Record<Anchor, Meaning>> = all;

import { deviceAnchors } from './anchors/devices.ts';
import { documentsAnchors } from './anchors/documents.ts';
import { joiningAnchors } from './anchors/joining.ts';
import type { Meaning } from './anchors/meaning.ts';
import { readingAnchors } from './anchors/reading.ts';
import { signInAnchors } from './anchors/sign-in.ts';
import { writingAnchors } from './anchors/writing.ts';

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

import type { Context } from '../models.ts';
import { fitsMessage } from './picking.ts';
import { isKept } from '../writing/drafts.ts';
import { isReply } from '../writing/writing.ts';
import type { Asked } from '../common/asked.ts';

/** Where a picker leads back to, and what can be added there. */
const picked = (now: Context) => [
  isReply(now.writing),
  isKept(now),
  [...now.picking.ticked].sort(),
  fitsMessage(now, now.picking.ticked),
];

/** What the guards of each picker ask of several concerns; part of the key. */
export const asked: Asked = {
  joindre: (now) => [isReply(now.writing), isKept(now), fitsMessage(now, ['profil'])],
  'choisir-documents': picked,
  'choisir-pieces': picked,
  'choisir-fichiers': picked,
};

import type { Context } from '../context.ts';
import { fitsMessage } from '../joining/picking.ts';
import { savingRefusals } from '../documents/saving.ts';
import { isKept } from './drafts.ts';
import { isReply, refusalsOf } from './writing.ts';
import type { Asked } from '../common/asked.ts';

const written = (now: Context) => [JSON.stringify(refusalsOf(now.writing))];

/** Where a picker leads back to, and what can be added there. */
const picked = (now: Context) => [
  isReply(now.writing),
  isKept(now),
  [...now.picking.ticked].sort(),
  fitsMessage(now, now.picking.ticked),
];

export const askedInMessaging: Asked = {
  'enregistrer-document': ({ saving }) => [JSON.stringify(savingRefusals(saving))],
  reponse: written,
  'nouveau-message': written,
  joindre: (now) => [isReply(now.writing), isKept(now), fitsMessage(now, ['profil'])],
  'choisir-documents': picked,
  'choisir-pieces': picked,
  'choisir-fichiers': picked,
};

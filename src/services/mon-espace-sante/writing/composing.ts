import type { Context } from '../models.ts';
import { sizeInWords } from '../messages/attachments.ts';
import { nameOf } from '../messages/correspondents.ts';
import { type EnclosureId, enclosures } from './enclosures.ts';
import { letters } from '../messages/letters/index.ts';
import { repliesTo } from '../messages/mailbox.ts';
import type { WritingRefusals } from './writing.ts';

/** A file attached to the message, which the anchor `<screen>.retirer-<id>` removes. */
export interface Joined {
  readonly id: EnclosureId;
  readonly name: string;
  /** « 1,2 Mo ». */
  readonly size: string;
}

/** The message being written, as its screen shows it. */
export interface Composed {
  /** Names of the recipients. */
  readonly to: readonly string[];
  /** The subject; for an answer, that of its conversation. */
  readonly subject: string;
  readonly text: string;
  readonly joined: readonly Joined[];
  readonly refused: WritingRefusals;
}

/** Name of a file; a document saved by Colette has the name that she gave it. */
export const enclosureName = ({ saved }: Context, id: EnclosureId): string => {
  const own = Object.entries(saved).find(([attachment]) => id === `enregistre-${attachment}`);
  return own?.[1].title ?? enclosures[id].file;
};

/** The message on the screens `reponse` and `nouveau-message`. */
export function draftOf(now: Context): Composed {
  const { place, draft, refused } = now.writing;
  const isNew = place === 'nouveau-message';
  return {
    to: (isNew ? draft.recipients : repliesTo(place, draft.all)).map(nameOf),
    subject: isNew ? draft.subject : letters[place].subject,
    text: draft.text,
    joined: draft.enclosures.map((id) => ({
      id,
      name: enclosureName(now, id),
      size: sizeInWords(enclosures[id].size),
    })),
    refused,
  };
}

import type { Context } from '../models.ts';
import { sizeInWords } from '../messages/attachments.ts';
import { nameOf } from '../messages/correspondents.ts';
import { type EnclosureId, enclosures } from './enclosures.ts';
import { letters } from '../messages/letters/index.ts';
import { repliesTo } from '../messages/mailbox.ts';
import type { WritingRefusals } from './writing.ts';

/** A document joined to the message. Its part takes it off: `<screen>.retirer-<id>`. */
export interface Joined {
  readonly id: EnclosureId;
  readonly name: string;
  /** « 1,2 Mo ». */
  readonly size: string;
}

/** The message being written, as its screen shows it. */
export interface Composed {
  /** Names of those to whom an answer goes; a new message has its tags. */
  readonly to: readonly string[];
  /** Of an answer: the subject of its conversation. */
  readonly subject: string;
  readonly text: string;
  readonly joined: readonly Joined[];
  readonly refused: WritingRefusals;
}

/** The file’s name; a document put away has the name that Colette gave it. */
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

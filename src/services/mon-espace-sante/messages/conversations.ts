import { colette } from '../people.ts';
import type { AttachmentId } from './attachments.ts';
import { type CorrespondentId, nameOf } from './correspondents.ts';

/** One message of a conversation; its text is in `letters/`, in the same order. */
export interface Letter {
  /** `service`: Mon espace santé itself. */
  readonly from: CorrespondentId | 'colette' | 'service';
  /** `AAAA-MM-JJTHH:MM`. */
  readonly at: string;
  readonly attachments: readonly AttachmentId[];
  /** Written after the professional had ended the exchanges, which this message resumes. */
  readonly again?: true;
}

/** Messages on one subject, oldest first. */
export interface Conversation {
  /** The professionals in the conversation, its author first; empty if the service is the author. */
  readonly with: readonly CorrespondentId[];
  readonly letters: readonly Letter[];
}

const letter = (from: Letter['from'], at: string, ...attachments: AttachmentId[]): Letter => ({
  from,
  at,
  attachments,
});

const all = {
  labo: { with: ['lemoine'], letters: [letter('lemoine', '2022-06-14T09:12', 'resultats')] },
  generaliste: { with: ['marechal'], letters: [letter('marechal', '2022-06-13T16:40')] },
  hopital: {
    with: ['saint-amand', 'nguessan', 'vidal'],
    letters: [
      letter('saint-amand', '2022-06-08T14:05', 'convocation', 'consignes'),
      letter('colette', '2022-06-09T10:20'),
      letter('vidal', '2022-06-10T11:48'),
    ],
  },
  radiologie: {
    with: ['haddad'],
    letters: [letter('haddad', '2022-06-01T18:22', 'radio', 'scanner', 'images')],
  },
  kine: {
    with: ['le-breton'],
    letters: [
      letter('le-breton', '2022-05-20T08:30', 'exercices'),
      letter('colette', '2022-05-27T19:02'),
      letter('le-breton', '2022-05-28T12:15'),
      { ...letter('le-breton', '2022-06-10T17:50'), again: true },
    ],
  },
  infirmiere: { with: ['morel'], letters: [letter('morel', '2022-05-24T07:55', 'pansement')] },
  pharmacie: {
    with: ['nguyen'],
    letters: [letter('nguyen', '2022-05-12T17:31'), letter('colette', '2022-05-12T18:04')],
  },
  dermatologue: { with: ['costa'], letters: [letter('costa', '2022-04-22T13:37', 'courrier')] },
  cardiologie: { with: ['vandenbroucke'], letters: [letter('vandenbroucke', '2022-03-30T09:00')] },
  dentiste: { with: ['faure'], letters: [letter('faure', '2022-02-15T15:26', 'devis')] },
  'kine-bilan': { with: ['le-breton'], letters: [letter('le-breton', '2022-01-14T18:45')] },
  bienvenue: { with: [], letters: [letter('service', '2022-01-03T08:00')] },
  ophtalmologue: { with: ['benali'], letters: [letter('benali', '2021-11-18T10:10', 'lunettes')] },
  'sage-femme': {
    with: ['perrin'],
    letters: [letter('perrin', '2021-07-06T11:25'), letter('colette', '2021-07-07T08:40')],
  },
  certificat: { with: ['marechal'], letters: [letter('marechal', '2020-12-09T17:15', 'certificat')] },
  podologue: { with: ['rey'], letters: [letter('rey', '2020-10-21T14:50')] },
} as const satisfies Record<string, Conversation>;

export type ConversationId = keyof typeof all;

export const conversations: Readonly<Record<ConversationId, Conversation>> = all;

export const conversationIds = Object.keys(all) as readonly ConversationId[];

/** Name of the author of a message, as the screens show it. */
export const writerOf = (from: Letter['from']): string => {
  if (from === 'colette') return `${colette.firstName} ${colette.lastName}`;
  return from === 'service' ? 'Mon espace santé' : nameOf(from);
};

/** The message to which an attachment belongs. */
const bringing = (attachment: AttachmentId): Letter | undefined =>
  conversationIds
    .flatMap((id) => conversations[id].letters)
    .find((one) => one.attachments.includes(attachment));

/** Name of the sender of an attachment. */
export const authorOf = (attachment: AttachmentId): string =>
  writerOf(bringing(attachment)?.from ?? 'service');

/** Time at which an attachment was sent, `AAAA-MM-JJTHH:MM`. */
export const dateOf = (attachment: AttachmentId): string => bringing(attachment)?.at ?? '';

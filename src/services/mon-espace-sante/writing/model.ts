import { always } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import type { CorrespondentId } from '../messages/correspondents.ts';
import { mailbox } from '../messages/mailbox.ts';
import { openMessages, scenes as messages } from '../messages/model.ts';
import { press, type } from '../sign-in/moves.ts';
import { type Drafts, isKept } from './drafts.ts';
import type { EnclosureId } from './enclosures.ts';
import { type Recipients, recipients } from './recipients.ts';
import { scenario } from './scenario.ts';
import { isReply, refusalsOf, type Writing, writing } from './writing.ts';

/** Answering, and writing to who has written before. */
export interface State {
  readonly drafts: Drafts;
  /** The message being written, or the last that was. */
  readonly writing: Writing;
  readonly recipients: Recipients;
}

export const state: State = { drafts: {}, writing, recipients };

export type Event =
  | { readonly type: 'subject.write' | 'text.write' | 'recipients.search'; readonly text: string }
  | { readonly type: 'message.send' | 'writing.leave' | 'draft.delete' | 'recipients.toggle' }
  | { readonly type: 'recipients.add' | 'recipients.remove'; readonly correspondent: CorrespondentId }
  | { readonly type: 'enclosure.remove'; readonly enclosure: EnclosureId }
  | { readonly type: 'joining.open' };

export const guards = {
  isReply: ({ context }: { context: State }) => isReply(context.writing),
  recipientsAreRight: ({ context }: { context: State }) =>
    refusalsOf(context.writing).recipients === undefined,
  subjectIsRight: ({ context }: { context: State }) => refusalsOf(context.writing).subject === undefined,
  textIsRight: ({ context }: { context: State }) => refusalsOf(context.writing).text === undefined,
  draftIsKept: ({ context }: { context: State }) => isKept(context),
};

export const facts = [
  'destinataire-ajoute',
  'brouillon-enregistre',
  'brouillon-supprime',
  'document-retire',
  'message-envoye',
  'envoi-refuse',
] as const;

const refusals = (now: State) => [JSON.stringify(refusalsOf(now.writing))];

/** What the guards of each screen ask; part of the key. */
export const asked = { reponse: refusals, 'nouveau-message': refusals };

export const values = {
  reponse: always(scenario.answer),
  destinataire: always(scenario.contact),
  objet: always(scenario.subject),
  message: always(scenario.message),
};

export const reply = [...messages['conversation-generaliste'], ...press('conversation.repondre')];
const written = [...reply, ...type('reponse.texte', scenario.answer)];
const write = [...openMessages, ...press('messagerie.nouveau-message')];

export const scenes = {
  reponse: reply,
  'reponse-ecrite': written,
  'reponse-prete': [
    ...written,
    ...press('reponse.joindre', 'joindre.mes-documents'),
    ...press('choisir-documents.document-ordonnance', 'choisir-documents.ajouter'),
  ],
  'nouveau-message': write,
  'objet-trop-long': [
    ...write,
    ...press('nouveau-message.liste', 'nouveau-message.contact-marechal'),
    ...type('nouveau-message.objet', scenario.longSubject),
    ...type('nouveau-message.texte', scenario.message),
  ],
  'sans-contact': write,
};

/** Worlds where not all is as usual. */
export const starts = { 'sans-contact': { mailbox: { ...mailbox, received: ['bienvenue'] } } } as const;

export const sources = {
  reponse: { origin: 'S', month: '2022-01', checked: undefined },
  'nouveau-message': { origin: 'S', month: '2022-01', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

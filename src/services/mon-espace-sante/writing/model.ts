import { always } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import type { CorrespondentId } from '../messages/correspondents.ts';
import { mailbox } from '../messages/mailbox.ts';
import { mentionsPersonal } from '../common/personal.ts';
import { openMessages, scenes as messages, type State as Messages } from '../messages/model.ts';
import { press, type } from '../sign-in/moves.ts';
import { type Draft, type Drafts, isKept } from './drafts.ts';
import type { EnclosureId } from './enclosures.ts';
import { completes, hasContacts } from './recipients.ts';
import { scenario } from './scenario.ts';
import { isReply, refusalsOf, refuseWriting, SUBJECT, type Writing, writing } from './writing.ts';

/** State of a reply, of a new message and of the drafts. */
export interface State {
  readonly drafts: Drafts;
  /** The message on the screen, or the last one that was. */
  readonly writing: Writing;
  /** Text typed to filter the list of contacts. */
  readonly contactQuery: string;
}

export const state: State = { drafts: {}, writing, contactQuery: '' };

export type Event =
  | { readonly type: 'subject.write' | 'text.write' | 'contacts.search'; readonly text: string }
  | { readonly type: 'message.send' | 'writing.leave' | 'contacts.toggle' }
  | { readonly type: 'draft.ask-deletion' | 'draft.delete' }
  | { readonly type: 'recipients.add' | 'recipients.remove'; readonly correspondent: CorrespondentId }
  | { readonly type: 'enclosure.remove'; readonly enclosure: EnclosureId }
  | { readonly type: 'joining.open' };

type Given = { readonly context: State };

export const guards = {
  isReply: ({ context }: Given) => isReply(context.writing),
  recipientsAreChosen: ({ context }: Given) => context.writing.draft.recipients.length > 0,
  subjectIsWritten: ({ context }: Given) => context.writing.draft.subject.trim() !== '',
  subjectIsShort: ({ context }: Given) => context.writing.draft.subject.length <= SUBJECT,
  subjectIsSafe: ({ context }: Given) => !mentionsPersonal(context.writing.draft.subject),
  textIsWritten: ({ context }: Given) => context.writing.draft.text.trim() !== '',
  textIsSafe: ({ context }: Given) => !mentionsPersonal(context.writing.draft.text),
  somethingIsJoined: ({ context }: Given) => context.writing.draft.enclosures.length > 0,
  draftIsKept: ({ context }: Given) => isKept(context),
};

export const facts = [
  'destinataire-ajoute',
  'brouillon-enregistre',
  'brouillon-supprime',
  'document-retire',
  'message-envoye',
  'envoi-refuse',
] as const;

/** Contacts that searches choose and documents that searches remove; the others are equivalent to them. */
export const walkedContacts = ['marechal', 'haddad'] as const satisfies CorrespondentId[];
export const walkedJoined = ['profil', 'document-ordonnance'] as const satisfies EnclosureId[];

/** Content of a draft, its recipients and documents sorted: their order changes nothing. */
const contentOf = (draft: Draft) => ({
  ...draft,
  recipients: [...draft.recipients].sort(),
  enclosures: [...draft.enclosures].sort(),
});

/** The walked ids that are chosen, and whether any other id is. */
const among = <Id>(walked: readonly Id[], chosen: readonly Id[]) => [
  ...walked.filter((id) => chosen.includes(id)),
  chosen.some((id) => !walked.includes(id)),
];

export const remembered = {
  cleanedText: {
    on: ['reponse', 'nouveau-message'],
    reason: 'What may be personal is taken out of a refused message: what is left may be right.',
    of: ({ context: { writing } }: { context: State }) => refusalsOf(refuseWriting(writing)),
  },
  drafts: {
    reason: 'A draft is taken up again where it was left.',
    of: ({ context: { drafts, writing } }: { context: State }) =>
      [...Object.entries(drafts).sort(), [writing.place, writing.draft]].map(([place, draft]) => [
        place,
        contentOf(draft as Draft),
      ]),
  },
  recipients: {
    on: ['nouveau-message'],
    reason: 'One is taken off at a time, and a dialog hides them.',
    of: ({ context }: { context: State & Messages }) => [
      hasContacts(context),
      among(walkedContacts, context.writing.draft.recipients),
      walkedContacts.filter((id) => completes(context.contactQuery, id)),
    ],
  },
  enclosures: {
    on: ['reponse', 'nouveau-message'],
    reason: 'One is taken off at a time, and a dialog hides them.',
    of: ({ context }: { context: State }) => among(walkedJoined, context.writing.draft.enclosures),
  },
};

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

/** Contexts of scenes that need another start than the usual one. */
export const starts = { 'sans-contact': { mailbox: { ...mailbox, received: ['bienvenue'] } } } as const;

export const sources = {
  reponse: { origin: 'S', month: '2022-01', checked: undefined },
  'nouveau-message': { origin: 'S', month: '2022-01', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

import { alphabetical } from '../messages/correspondents.ts';
import { isKept } from './drafts.ts';
import { walkedContacts, walkedJoined } from './model.ts';
import { type EnclosureId, enclosureIds } from './enclosures.ts';
import { contactsShown, hasContacts } from './recipients.ts';
import {
  each,
  field,
  inPage,
  inState,
  look,
  on,
  press,
  type Meaning,
  type Meanings,
  when,
} from '../common/meaning.ts';
import { menu } from '../home/anchors.ts';

/** State of the machine in which the list of contacts is unfolded. */
const LIST = { 'nouveau-message': { page: { plain: 'contacts' } } };

type Joinable = Exclude<EnclosureId, 'fichier-video'>;

/** The video alone exceeds the limit, so it can't be attached. */
const joinable = enclosureIds.filter((id): id is Joinable => id !== 'fichier-video');

const takeOff = (enclosure: EnclosureId): Meaning =>
  when(
    ({ writing }) => writing.draft.enclosures.includes(enclosure),
    press({ type: 'enclosure.remove', enclosure }),
  );

/** Anchors below the text of every message: its files, the buttons that send it and delete its draft. */
const foot = <Screen extends string>(screen: Screen) => ({
  ...each(`${screen}.retirer`, joinable, takeOff, walkedJoined),
  ...on(screen, {
    joindre: press({ type: 'joining.open' }),
    envoyer: press({ type: 'message.send' }),
    supprimer: when(isKept, press({ type: 'draft.ask-deletion' })),
  }),
});

const deletion = <Screen extends string>(screen: Screen) =>
  inPage(
    screen,
    'supprimer-brouillon',
    on(screen, { confirmer: press({ type: 'draft.delete' }), annuler: press({ type: 'dialog.close' }) }),
  );

/** Anchors of answers and of new messages. */
export const writingAnchors = {
  ...inPage('reponse', 'plain', {
    'reponse.texte': field('text.write', 'reponse'),
    ...foot('reponse'),
    'reponse.retour': press({ type: 'writing.leave' }),
    ...menu('reponse'),
  }),
  ...deletion('reponse'),

  ...inPage('nouveau-message', 'plain', {
    ...each(
      'nouveau-message.destinataire',
      alphabetical,
      (correspondent) =>
        when(
          ({ writing }) => writing.draft.recipients.includes(correspondent),
          press({ type: 'recipients.remove', correspondent }),
        ),
      walkedContacts,
    ),
    'nouveau-message.recherche': when(hasContacts, field('contacts.search', 'destinataire')),
    'nouveau-message.liste': when(hasContacts, look({ type: 'contacts.toggle' })),
    ...each(
      'nouveau-message.contact',
      alphabetical,
      (correspondent) =>
        inState(
          LIST,
          when(
            (now) => contactsShown(now).includes(correspondent),
            press({ type: 'recipients.add', correspondent }),
          ),
        ),
      walkedContacts,
    ),
    'nouveau-message.objet': field('subject.write', 'objet'),
    'nouveau-message.texte': field('text.write', 'message'),
    ...foot('nouveau-message'),
    'nouveau-message.retour': press({ type: 'writing.leave' }),
    ...menu('nouveau-message'),
  }),
  ...deletion('nouveau-message'),
} as const satisfies Meanings;

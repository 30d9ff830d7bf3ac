import { describe, expect, test } from 'vitest';
import { isPresent } from '../../../../src/engine/play/service.ts';
import type { Gesture } from '../../../../src/contract/gesture.ts';
import { monEspaceSante } from '../../../../src/services/index.ts';
import {
  alphabetical,
  correspondents,
} from '../../../../src/services/mon-espace-sante/messages/correspondents.ts';
import { contactsOf, mailbox } from '../../../../src/services/mon-espace-sante/messages/mailbox.ts';
import { hasContacts } from '../../../../src/services/mon-espace-sante/writing/recipients.ts';
import { press, type } from '../../../gestures.ts';
import { type Moment, play } from '../story.ts';
import { lastFacts } from './story.ts';

const unfold = press('nouveau-message.liste');
const add = (id: string) => press(`nouveau-message.contact-${id}`);
const look = (text: string) => type('nouveau-message.recherche', text);
/** The contacts that the list offers. */
const offered = ({ service }: Moment) =>
  alphabetical.filter((id) => isPresent(monEspaceSante, service, `nouveau-message.contact-${id}`));
const shown = (...moves: Gesture[]) => offered(play('nouveau-message', ...moves));

describe('who may be written to', () => {
  test('has written and not ended the exchanges, in alphabetical order', () => {
    expect(contactsOf(mailbox).map((id) => correspondents[id].lastName)).toEqual([
      ...['Benali', 'Costa', 'de La Rochebrune-Saint-Amand', 'Faure', 'Haddad', 'Lemoine', 'Maréchal'],
      ...['Morel', 'N’Guessan', 'Nguyen', 'Perrin', 'Rey', 'Vandenbroucke-Delacourt', 'Vidal'],
    ]);
  });

  test('is nobody while nobody has written', () => {
    expect(contactsOf({ ...mailbox, received: [] })).toEqual([]);
    expect(contactsOf({ ...mailbox, received: ['bienvenue'] })).toEqual([]);
  });

  test('is nobody once all have ended the exchanges', () => {
    expect(contactsOf({ ...mailbox, received: ['labo', 'kine'], ended: ['lemoine', 'le-breton'] })).toEqual(
      [],
    );
  });
});

describe('the list of recipients', () => {
  test('is folded, unfolds whole and folds again', () => {
    expect(shown()).toEqual([]);
    expect(shown(unfold)).toEqual(contactsOf(mailbox));
    expect(shown(unfold, unfold)).toEqual([]);
  });

  test.each([
    ['mar', ['vandenbroucke', 'saint-amand', 'marechal']],
    ['MARÉ', ['marechal']],
    ['marec', ['marechal']],
    ['helene', ['marechal']],
    ['etienne', ['faure']],
    ['Nguyen', ['nguyen']],
    ["n'gu", ['nguessan']],
    ['n’gu', ['nguessan']],
    ['de la', ['saint-amand']],
    ['rochebrune', []],
    ['le breton', []],
    ['zzz', []],
  ])('completes « %s » on the first letters of a name or first name', (text, found) => {
    expect([...shown(look(text))].sort()).toEqual([...found].sort());
  });

  test('adds one after another, each once, and folds each time', () => {
    const added = play('nouveau-message', unfold, add('rey'));
    expect(lastFacts(added)).toEqual(['destinataire-ajoute']);
    expect(added.context.contactQuery).toBe('');
    expect(offered(added)).toEqual([]);
    const again = play('nouveau-message', unfold, add('rey'), look('cos'), add('costa'), unfold);
    expect(again.context.writing.draft.recipients).toEqual(['rey', 'costa']);
    expect(offered(again)).not.toContain('rey');
    expect(offered(again)).toHaveLength(12);
  });

  test('takes everybody', () => {
    const everybody = contactsOf(mailbox).flatMap((id) => [unfold, add(id)]);
    const added = play('nouveau-message', ...everybody, unfold);
    expect(added.context.writing.draft.recipients).toEqual(contactsOf(mailbox));
    expect(offered(added)).toEqual([]);
  });

  test('gives back who is taken off', () => {
    const cross = press('nouveau-message.destinataire-rey');
    const again = play('nouveau-message', unfold, add('rey'), cross, unfold);
    expect(again.context.writing.draft.recipients).toEqual([]);
    expect(offered(again)).toContain('rey');
  });

  test('is folded and blank when one comes back', () => {
    const back = play(
      'nouveau-message',
      look('ma'),
      press('nouveau-message.joindre'),
      press('joindre.fermer'),
    );
    expect(back.context.contactQuery).toBe('');
    expect(offered(back)).toEqual([]);
  });
});

describe('without any contact', () => {
  test('the button is there, the field is not to be used, and the message can be begun', () => {
    const { context, screen, service } = play('sans-contact', type('nouveau-message.texte', 'Bonjour'));
    expect(screen).toBe('nouveau-message');
    expect(hasContacts(context)).toBe(false);
    for (const part of ['recherche', 'liste'])
      expect(isPresent(monEspaceSante, service, `nouveau-message.${part}`)).toBe(false);
    expect(context.drafts['nouveau-message']?.text).toBe('Bonjour');
  });

  test('it cannot be sent', () => {
    const refused = play(
      'sans-contact',
      type('nouveau-message.texte', 'Bonjour'),
      press('nouveau-message.envoyer'),
    );
    expect(lastFacts(refused)).toEqual(['envoi-refuse']);
    expect(refused.context.writing.refused).toEqual({ recipients: 'empty', subject: 'empty' });
  });
});

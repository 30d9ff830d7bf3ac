import { describe, expect, test } from 'vitest';
import { isPresent } from '../../../../src/engine/play/service.ts';
import { gesturesOn } from '../../../../src/engine/explore/moves.ts';
import { monEspaceSante } from '../../../../src/services/index.ts';
import { contactsOf } from '../../../../src/services/mon-espace-sante/messages/mailbox.ts';
import { conversationOf } from '../../../../src/services/mon-espace-sante/messages/reading.ts';
import { rowsOf } from '../../../../src/services/mon-espace-sante/messages/rows.ts';
import type { Scene } from '../../../../src/services/mon-espace-sante/models.ts';
import { press } from '../../../gestures.ts';
import { type Moment, play } from '../story.ts';
import { lastFacts, open, reply } from './story.ts';

const present = ({ service }: Moment, part: string) =>
  isPresent(monEspaceSante, service, `conversation.${part}`);

/** What can be answered in a conversation. */
const answers = (moment: Moment) =>
  ['repondre', 'repondre-a-tous', 'supprimer'].filter((part) => present(moment, part));

describe('answering', () => {
  test('one professional can be answered, and no more than one when there is but one', () => {
    expect(answers(play('conversation-labo'))).toEqual(['repondre', 'supprimer']);
  });

  test('several correspondents can be answered together', () => {
    expect(answers(play('conversation-hopital'))).toEqual(['repondre', 'repondre-a-tous', 'supprimer']);
  });

  test('the welcome of the service can be neither answered nor deleted', () => {
    expect(answers(play('messagerie', open('bienvenue')))).toEqual([]);
  });
});

test('a conversation shows every message, oldest first, with who writes to whom', () => {
  const { messages, subject } = conversationOf(play('conversation-hopital').context);
  expect(subject).toMatch(/^Votre venue à l’hôpital/);
  expect(messages.map(({ from, to, date }) => [from, to.length, date])).toEqual([
    ['Pr Marie-Antoinette de La Rochebrune-Saint-Amand', 3, '8\u00a0juin 2022 à 14:05'],
    ['Colette Vasseur', 3, '9\u00a0juin 2022 à 10:20'],
    ['Sandrine Vidal', 3, '10\u00a0juin 2022 à 11:48'],
  ]);
  expect(messages.every(({ text }) => text.length > 20)).toBe(true);
});

test('every conversation has words for every message', () => {
  for (const { id } of rowsOf(play('reprise-des-echanges').context)) {
    const context = play('reprise-des-echanges', press(`conversation.vers-${id}`)).context;
    for (const { text } of conversationOf(context).messages) expect(text.length).toBeGreaterThan(20);
  }
});

test('beside a conversation, the list leads to the others', () => {
  const { context, screen } = play('conversation-labo', press('conversation.vers-dentiste'));
  expect(screen).toBe('conversation');
  expect(conversationOf(context).id).toBe('dentiste');
});

describe('deleting', () => {
  const ask = press('conversation.supprimer');

  test('asks first; then only the question can be answered', () => {
    const { dialog, service } = play('conversation-labo', ask);
    expect(dialog).toBe('supprimer-conversation');
    expect(gesturesOn(monEspaceSante, service)).toEqual([
      press('conversation.confirmer'),
      press('conversation.annuler'),
    ]);
  });

  test('can be given up', () => {
    const kept = play('conversation-labo', ask, press('conversation.annuler'));
    expect(kept).toMatchObject({ screen: 'conversation', dialog: undefined });
    expect(rowsOf(kept.context).some(({ id }) => id === 'labo')).toBe(true);
  });

  test('once confirmed, takes the whole conversation and its draft away', () => {
    const deleted = play(
      'messagerie',
      ...reply('labo', 'Merci'),
      press('reponse.retour'),
      ask,
      press('conversation.confirmer'),
    );
    expect(deleted).toMatchObject({
      screen: 'messagerie',
      dialog: undefined,
      snackbar: 'conversation-supprimee',
    });
    expect(deleted.context.drafts).toEqual({});
    expect(lastFacts(deleted)).toEqual(['conversation-supprimee']);
    expect(rowsOf(deleted.context).some(({ id }) => id === 'labo')).toBe(false);
    expect(isPresent(monEspaceSante, deleted.service, 'messagerie.conversation-labo')).toBe(false);
  });

  test('leaves the professional among those who may be written to', () => {
    const { context } = play('conversation-labo', ask, press('conversation.confirmer'));
    expect(contactsOf(context.mailbox)).toContain('lemoine');
  });
});

describe('a professional who ended the exchanges', () => {
  test.each(['kine', 'kine-bilan'])(
    'is named in each conversation with them (%s), which cannot be answered',
    (id) => {
      const ended = play('messagerie', open(id));
      expect(conversationOf(ended.context)).toMatchObject({ endedBy: 'Julien Le Breton', canReply: false });
      expect(answers(ended)).toEqual(['supprimer']);
      expect(present(ended, 'en-savoir-plus')).toBe(true);
    },
  );

  test('may no longer be written to', () => {
    expect(contactsOf(play('fin-des-echanges').context.mailbox)).not.toContain('le-breton');
  });

  test('is explained in a dialog, which one closes by saying so', () => {
    const more = press('conversation.en-savoir-plus');
    expect(play('fin-des-echanges', more).dialog).toBe('fin-des-echanges');
    const understood = play('fin-des-echanges', more, press('conversation.j-ai-compris'));
    expect(understood).toMatchObject({ screen: 'conversation', dialog: undefined });
    expect(lastFacts(understood)).toEqual(['fin-des-echanges-lue']);
  });

  test.each<Scene>(['reprise-des-echanges'])('can write again: the exchanges are taken up (%s)', (scene) => {
    const again = play(scene);
    const { endedBy, messages } = conversationOf(again.context);
    expect(endedBy).toBeUndefined();
    expect(messages).toHaveLength(conversationOf(play('fin-des-echanges').context).messages.length + 1);
    expect(answers(again)).toEqual(['repondre', 'supprimer']);
    expect(present(again, 'en-savoir-plus')).toBe(false);
    expect(contactsOf(again.context.mailbox)).toContain('le-breton');
    expect(answers(play(scene, press('conversation.vers-kine-bilan')))).toEqual(['repondre', 'supprimer']);
  });
});

import { describe, expect, test } from 'vitest';
import { conversationOf } from '../../../../src/services/mon-espace-sante/messages/reading.ts';
import { press, type } from '../../../gestures.ts';
import { play } from '../story.ts';
import { addProfile, lastFacts, write } from './story.ts';

const send = press('reponse.envoyer');
const sendNew = press('nouveau-message.envoyer');
const words = type('reponse.texte', 'Merci Docteur');

describe('an answer', () => {
  test('once sent stands in the conversation, and its draft is gone', () => {
    const sent = play('reponse', words, ...addProfile('reponse'), send);
    expect(sent).toMatchObject({
      screen: 'conversation',
      snackbar: 'message-envoye',
    });
    expect(sent.context.drafts).toEqual({});
    expect(lastFacts(sent)).toEqual(['message-envoye']);
    expect(conversationOf(sent.context).messages.at(-1)).toMatchObject({
      from: 'Colette Vasseur',
      to: ['Dr Hélène Maréchal'],
      date: '14\u00a0juin 2022 à 10:30',
      text: 'Merci Docteur',
      enclosures: ['profil'],
    });
  });

  test.each([
    ['repondre', ['Sandrine Vidal']],
    [
      'repondre-a-tous',
      ['Pr Marie-Antoinette de La Rochebrune-Saint-Amand', 'Dr Thierry N’Guessan', 'Sandrine Vidal'],
    ],
  ])('goes to who wrote last, or to everybody (%s)', (button, to) => {
    const { context } = play('conversation-hopital', press(`conversation.${button}`), words, send);
    expect(conversationOf(context).messages.at(-1)?.to).toEqual(to);
  });

  test('without a word nor a document is refused, until there is something in it', () => {
    const refused = play('reponse', send);
    expect(refused).toMatchObject({
      screen: 'reponse',
      context: { writing: { refused: { text: 'empty' } } },
    });
    expect(lastFacts(refused)).toEqual(['envoi-refuse']);
    expect(play('reponse', send, type('reponse.texte', ' ')).context.writing.refused).toEqual({
      text: 'empty',
    });
    expect(play('reponse', send, words).context.writing.refused).toEqual({});
    expect(play('reponse', send, ...addProfile('reponse')).context.writing.refused).toEqual({});
  });

  test('can be a document alone', () => {
    expect(lastFacts(play('reponse', ...addProfile('reponse'), send))).toEqual(['message-envoye']);
  });

  test('that seems to tell real data is refused, and these do not stay', () => {
    const real = type('reponse.texte', 'Appelez-moi au 06 12 34 56 78, Docteur.');
    const { context, screen } = play('reponse', real, send);
    expect(screen).toBe('reponse');
    expect(context.writing).toMatchObject({
      draft: { text: 'Appelez-moi au , Docteur.' },
      refused: { text: 'real' },
    });
    expect(JSON.stringify(context)).not.toContain('12 34 56');
  });
});

describe('a new message', () => {
  test('once sent leads to the list, and its draft is gone', () => {
    const sent = play('nouveau-message', ...write('costa', 'Question', 'Bonjour'), sendNew);
    expect(sent).toMatchObject({ screen: 'messagerie', snackbar: 'message-envoye' });
    expect(sent.context.drafts).toEqual({});
    expect(sent.context.mailbox.sent).toEqual([
      { conversation: undefined, to: ['costa'], subject: 'Question', text: 'Bonjour', enclosures: [] },
    ]);
    expect(lastFacts(sent)).toEqual(['message-envoye']);
  });

  test('needs somebody, a subject and something', () => {
    const refused = play('nouveau-message', sendNew);
    expect(refused.context.writing.refused).toEqual({
      recipients: 'empty',
      subject: 'empty',
      text: 'empty',
    });
    expect(lastFacts(refused)).toEqual(['envoi-refuse']);
    const chosen = play('nouveau-message', sendNew, ...write('costa', '', ''));
    expect(chosen.context.writing.refused).toEqual({ subject: 'empty', text: 'empty' });
  });

  test.each([
    [80, 'message-envoye', {}],
    [81, 'envoi-refuse', { subject: 'too-long' }],
  ])('with a subject of %d characters: %s', (length, fact, refused) => {
    const sent = play('nouveau-message', ...write('costa', 'é'.repeat(length), 'Bonjour'), sendNew);
    expect(lastFacts(sent)).toEqual([fact]);
    expect(sent.context.writing.refused).toEqual(refused);
  });

  test('keeps what was too long, until it is shorter', () => {
    const long = [...write('costa', 'x'.repeat(82), 'Bonjour'), sendNew];
    const still = play('nouveau-message', ...long, type('nouveau-message.objet', 'x'.repeat(81)));
    expect(still.context.writing).toMatchObject({ refused: { subject: 'too-long' } });
    const mended = play('nouveau-message', ...long, type('nouveau-message.objet', 'x'.repeat(80)));
    expect(mended.context.writing.refused).toEqual({});
  });

  test('with a real address in its subject is refused, and that does not stay', () => {
    const real = write('costa', 'De jean.dupont@mail.example', 'Bonjour');
    const { context } = play('nouveau-message', ...real, sendNew);
    expect(context.writing).toMatchObject({ draft: { subject: 'De ' }, refused: { subject: 'real' } });
    expect(context.drafts).toMatchObject({ 'nouveau-message': { subject: 'De ' } });
  });
});

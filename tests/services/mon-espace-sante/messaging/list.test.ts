import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { isPresent } from '../../../../src/engine/play/service.ts';
import type { Gesture } from '../../../../src/contract/gesture.ts';
import { monEspaceSante } from '../../../../src/services/index.ts';
import type { Context } from '../../../../src/services/mon-espace-sante/models.ts';
import { draftRowOf, rowsOf, sentRowsOf } from '../../../../src/services/mon-espace-sante/messages/rows.ts';
import { press, type } from '../../../gestures.ts';
import { play } from '../story.ts';
import { lastFacts, open, reply, write } from './story.ts';

const row = (id: string, ...moves: Gesture[]) =>
  rowsOf(play('messagerie', ...moves).context).find((one) => one.id === id);

test('both the menu and the card of the home lead to the messages', () => {
  expect(play('accueil', press('accueil.messages')).screen).toBe('messagerie');
  expect(play('accueil', press('accueil.carte-messagerie')).screen).toBe('messagerie');
});

test('at least twelve conversations with several professionals, the last that moved first', () => {
  const rows = rowsOf(play('messagerie').context);
  expect(rows.length).toBeGreaterThanOrEqual(13);
  expect(new Set(rows.map(({ from }) => from)).size).toBeGreaterThanOrEqual(9);
  expect(rows.map(({ date }) => date)).toEqual([
    ...['09:12', 'Hier', '10\u00a0juin', '1er\u00a0juin', '28\u00a0mai', '24\u00a0mai', '12\u00a0mai'],
    ...['22\u00a0avr.', '30\u00a0mars', '15\u00a0févr.', '14\u00a0janv.', '3\u00a0janv.'],
    ...['18/11/21', '07/07/21', '09/12/20', '21/10/20'],
  ]);
});

test('a row tells attachments, and what was not read yet', () => {
  expect(row('labo')).toMatchObject({ from: 'Dr Pierre Lemoine', attachments: true, unread: true });
  expect(row('generaliste')).toMatchObject({ attachments: false, unread: true });
  const read = row('labo', open('labo'), press('conversation.retour'));
  expect(read).toMatchObject({ unread: false });
  expect(row('hopital')).toMatchObject({ unread: false });
});

test('a row tells that an answer was begun', () => {
  expect(row('generaliste')).toMatchObject({ draft: false });
  const begun = row('generaliste', ...reply('generaliste', 'Bonjour'), press('reponse.messages'));
  expect(begun).toMatchObject({ draft: true });
});

test('a conversation that one answers comes first, dated today', () => {
  const { context } = play('messagerie', ...reply('dentiste', 'Merci'), press('reponse.envoyer'));
  expect(rowsOf(context)[0]).toMatchObject({ id: 'dentiste', date: '10:30' });
});

test('the draft of a new message has a row of its own, that leads back to it', () => {
  const begun = [type('nouveau-message.objet', 'Question'), press('nouveau-message.retour')];
  const { context, screen } = play('nouveau-message', ...begun);
  expect(screen).toBe('messagerie');
  expect(draftRowOf(context)).toEqual({ to: [], subject: 'Question' });
  const again = play('nouveau-message', ...begun, press('messagerie.brouillon'));
  expect(again).toMatchObject({
    screen: 'nouveau-message',
    context: { writing: { draft: { subject: 'Question' } } },
  });
  const { service } = play('messagerie');
  expect(isPresent(monEspaceSante, service, 'messagerie.brouillon')).toBe(false);
});

test('a new message that was sent can be read in the list', () => {
  const { context } = play(
    'nouveau-message',
    ...write('costa', 'Premier', 'Bonjour'),
    press('nouveau-message.envoyer'),
    press('messagerie.nouveau-message'),
    ...write('rey', 'Second', 'Bonsoir'),
    press('nouveau-message.envoyer'),
  );
  expect(sentRowsOf(context)).toMatchObject([
    { to: ['rey'], subject: 'Second', text: 'Bonsoir' },
    { to: ['costa'], subject: 'Premier', text: 'Bonjour' },
  ]);
});

test('the address is copied, and it is said', () => {
  const copied = play('messagerie', press('messagerie.copier-l-adresse'));
  expect(lastFacts(copied)).toEqual(['adresse-copiee']);
  expect(copied.snackbar).toBe('adresse-copiee');
});

test('what was said goes with the screen', () => {
  const copy = press('messagerie.copier-l-adresse');
  expect(play('messagerie', copy, open('labo')).snackbar).toBeUndefined();
  const sent = [...reply('labo', 'Merci'), press('reponse.envoyer')];
  expect(play('messagerie', ...sent).snackbar).toBe('message-envoye');
  const elsewhere = play('messagerie', ...sent, press('conversation.vers-dentiste'));
  expect(elsewhere.snackbar).toBeUndefined();
});

test('the list may be empty', () => {
  expect(rowsOf(play('messagerie-vide').context)).toEqual([]);
});

test('what was said takes no event from the devices', () => {
  const { service } = play('messagerie', press('messagerie.copier-l-adresse'));
  const [next] = transition(monEspaceSante.machine, service, { type: 'device.use', device: 'telephone' });
  expect((next.context as Context).device).toBe('telephone');
  expect(next.matches({ messagerie: { snackbar: 'none' } })).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { draftRowOf } from '../../src/services/mon-espace-sante/messages/rows.ts';
import { hasContacts } from '../../src/services/mon-espace-sante/writing/recipients.ts';
import type { Play } from '../play.ts';
import { chapter, contextOf, expectEnd, screenOf, special } from './stories/messagerie.ts';

const writing = () =>
  chapter('nouveau-message').press('messagerie.nouveau-message').expectSlide('choisir-un-destinataire');

const addTwo = (story: Play) =>
  story
    .type('nouveau-message.recherche')
    .press('nouveau-message.contact-marechal')
    .expectFacts('destinataire-ajoute')
    .expectSlide('autre-destinataire')
    .press('nouveau-message.liste')
    .press('nouveau-message.contact-haddad')
    .expectFacts('destinataire-ajoute')
    .expectSlide('ecrire-mon-message');

const send = (story: Play) =>
  story
    .type('nouveau-message.objet')
    .type('nouveau-message.texte')
    .press('nouveau-message.envoyer')
    .expectFacts('message-envoye')
    .expectSlide('nouveau-message-envoye');

const lastSent = (story: Play) => contextOf(story).mailbox.sent.at(-1);

describe('a new message', () => {
  test('goes to everybody chosen, and leads to the end or to the special cases', () => {
    const sent = send(addTwo(writing()));
    expect(lastSent(sent)).toMatchObject({ conversation: undefined, to: ['marechal', 'haddad'] });
    expectEnd(sent, 'nouveau-message-envoye', 'fin');
    sent.choose('cas-particuliers').expectSlide('cas-particuliers');
  });

  test('is found by the first name too', () => {
    writing()
      .type('nouveau-message.recherche', 'hel')
      .press('nouveau-message.contact-marechal')
      .expectSlide('autre-destinataire');
  });

  test('can be chosen from the whole list', () => {
    writing()
      .press('nouveau-message.liste')
      .press('nouveau-message.contact-marechal')
      .expectSlide('autre-destinataire');
  });

  test('without anybody is refused, and can be mended', () => {
    const refused = writing()
      .choose('sans-destinataire')
      .expectSlide('sans-destinataire')
      .press('nouveau-message.envoyer')
      .expectFacts('envoi-refuse')
      .expectSlide('destinataire-demande');
    expect(contextOf(refused).writing.refused.recipients).toBe('empty');
    send(addTwo(refused));
  });

  test('with too long a subject is refused, nothing is lost, and it can be shortened', () => {
    const refused = addTwo(writing())
      .choose('objet-trop-long')
      .expectSlide('objet-trop-long')
      .press('nouveau-message.envoyer')
      .expectFacts('envoi-refuse')
      .expectSlide('raccourcir-l-objet');
    const { draft } = contextOf(refused).writing;
    expect(contextOf(refused).writing.refused).toEqual({ subject: 'too-long' });
    const sent = refused
      .type('nouveau-message.objet')
      .press('nouveau-message.envoyer')
      .expectFacts('message-envoye')
      .expectSlide('nouveau-message-envoye');
    expect(lastSent(sent)).toMatchObject({ to: draft.recipients, text: draft.text });
  });
});

test('without any contact a message can be begun, not sent', () => {
  const none = special('aucun-contact');
  expect(hasContacts(contextOf(none))).toBe(false);
  const refused = none
    .press('nouveau-message.envoyer')
    .expectFacts('envoi-refuse')
    .expectSlide('envoi-impossible');
  refused.press('nouveau-message.retour').expectFacts().expectSlide('aucun-contact');
  const begun = refused
    .type('nouveau-message.objet')
    .press('nouveau-message.retour')
    .expectFacts('brouillon-enregistre');
  expect(draftRowOf(contextOf(begun))?.subject).toBe('Question sur mon rendez-vous');
  expectEnd(begun, 'message-commence', 'fin');
});

describe('the e-mail that tells of a message', () => {
  const read = () =>
    special('prevenu-par-e-mail').press('boite-mail.message-notification').expectSlide('lire-l-e-mail');

  test('is followed by writing the address oneself', () => {
    const onSite = read()
      .press('appareils.navigateur')
      .expectSlide('ecrire-l-adresse')
      .type('nouvel-onglet.adresse')
      .press('nouvel-onglet.ouvrir')
      .expectFacts('site-ouvert');
    expect(screenOf(onSite)).toBe('accueil-public');
    expectEnd(onSite, 'sur-le-site', 'fin-des-echanges');
  });

  test('or by its button', () => {
    const onSignIn = read().press('boite-mail.me-connecter');
    expect(screenOf(onSignIn)).toBe('identification');
    expectEnd(onSignIn, 'par-le-bouton', 'fin-des-echanges');
  });
});

import { describe, expect, test } from 'vitest';
import {
  chapter,
  contextOf,
  enterCode,
  opened,
  onMessages,
  screenOf,
  signedInBySms,
  special,
} from './stories/messagerie.ts';

describe('signing in', () => {
  test('by SMS leads home', () => {
    expect(screenOf(enterCode(signedInBySms()))).toBe('accueil');
  });

  test('by e-mail leads home', () => {
    const asked = signedInBySms().open('choix-du-code').press('choix-du-code.par-e-mail');
    const read = asked
      .expectSlide('code-par-e-mail')
      .press('appareils.boite-mail')
      .press('boite-mail.message-code')
      .press('appareils.navigateur');
    expect(screenOf(enterCode(read))).toBe('accueil');
  });

  test('can be passed over, and the card leads to the messages too', () => {
    const messages = onMessages();
    const byCard = messages.back().press('accueil.carte-messagerie').expectSlide('page-messages');
    expect(screenOf(byCard)).toBe('messagerie');
  });
});

const chapters = [
  ['ouvrir-mes-messages', 'accueil'],
  ['regarder-la-liste', 'la-liste'],
  ['lire', 'ouvrir-un-message'],
  ['piece-jointe', 'ouvrir-la-piece'],
  ['garder-la-piece', 'garder-la-piece'],
  ['repondre', 'repondre'],
  ['ajouter-un-document', 'ajouter-un-document'],
  ['envoyer', 'envoyer'],
  ['supprimer', 'supprimer'],
  ['nouveau-message', 'nouveau-message'],
  ['cas-particuliers', 'cas-particuliers'],
] as const;

const specialCases = [
  ['prevenu-par-e-mail', 'prevenu-par-e-mail'],
  ['fin-des-echanges', 'fin-des-echanges'],
  ['sans-contact', 'aucun-contact'],
  ['repondre-a-tous', 'a-qui-repondre'],
  ['sans-apercu', 'piece-sans-apercu'],
  ['trop-lourde', 'piece-trop-lourde'],
] as const;

describe('the page of messages', () => {
  test.each(chapters)('offers %s, which is the same by its address', (choice, slide) => {
    const chosen = chapter(choice, slide);
    expect(contextOf(chosen)).toEqual(contextOf(opened().open(slide)));
  });

  test.each(specialCases)('offers the special case %s, which is the same by its address', (choice, slide) => {
    const chosen = special(choice, slide);
    expect(contextOf(chosen)).toEqual(contextOf(opened().open(slide)));
  });

  test('is one step away from the special cases, which follow one another', () => {
    const cases = chapter('cas-particuliers', 'cas-particuliers');
    cases.choose('revenir').expectSlide('page-messages');
    cases.next().expectSlide('prevenu-par-e-mail');
  });
});

describe('the end', () => {
  const end = () => opened().open('fin');

  test.each([
    ['revenir-aux-messages', 'page-messages', 'messagerie'],
    ['revenir-a-la-reponse', 'repondre', 'conversation'],
    ['revenir-a-l-ajout', 'ajouter-un-document', 'reponse'],
  ])('%s', (choice, slide, screen) => {
    expect(screenOf(end().choose(choice).expectSlide(slide))).toBe(screen);
  });

  test('begins again', () => {
    end().choose('recommencer').expectSlide('couverture').next().expectSlide('bienvenue');
  });
});

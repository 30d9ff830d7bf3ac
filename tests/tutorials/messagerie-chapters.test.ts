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
  'accueil',
  'la-liste',
  'ouvrir-un-message',
  'ouvrir-la-piece',
  'garder-la-piece',
  'repondre',
  'ajouter-un-document',
  'envoyer',
  'supprimer',
  'nouveau-message',
  'cas-particuliers',
] as const;

const specialCases = [
  'prevenu-par-e-mail',
  'fin-des-echanges',
  'aucun-contact',
  'a-qui-repondre',
  'piece-sans-apercu',
  'piece-trop-lourde',
] as const;

describe('the page of messages', () => {
  test.each(chapters)('offers %s, which is the same by its address', (slide) => {
    const chosen = chapter(slide);
    expect(contextOf(chosen)).toEqual(contextOf(opened().open(slide)));
  });

  test.each(specialCases)('offers the special case %s, which is the same by its address', (slide) => {
    const chosen = special(slide);
    expect(contextOf(chosen)).toEqual(contextOf(opened().open(slide)));
  });

  test('is one step away from the special cases, which follow one another', () => {
    const cases = chapter('cas-particuliers');
    cases.choose('page-messages').expectSlide('page-messages');
    cases.next().expectSlide('prevenu-par-e-mail');
  });
});

describe('the end', () => {
  const end = () => opened().open('fin');

  test.each([
    ['page-messages', 'messagerie'],
    ['repondre', 'conversation'],
    ['ajouter-un-document', 'reponse'],
  ])('leads back to %s', (slide, screen) => {
    expect(screenOf(end().choose(slide).expectSlide(slide))).toBe(screen);
  });

  test('begins again', () => {
    end().choose('couverture').expectSlide('couverture').next().expectSlide('bienvenue');
  });
});

import { describe, expect, test } from 'vitest';
import { play, type Play } from '../play.ts';
import { identifiantOublie } from './world.ts';

const onForm = () =>
  play(identifiantOublie)
    .next()
    .choose('prerequis')
    .expectSlide('prerequis')
    .next()
    .expectSlide('identification')
    .press('identification.identifiant-oublie')
    .expectSlide('mon-numero')
    .next()
    .expectSlide('choix-de-l-envoi');

const byMail = () => onForm().press('identifiant-oublie.par-e-mail').expectSlide('demander-par-e-mail');
const bySms = () => onForm().press('identifiant-oublie.par-sms').expectSlide('demander-par-sms');

const ask = (story: Play) =>
  story
    .type('identifiant-oublie.numero')
    .type('identifiant-oublie.date-de-naissance')
    .press('identifiant-oublie.continuer')
    .expectFacts('identifiant-envoye');

const openMail = (story: Play) =>
  story
    .expectSlide('envoye-par-e-mail')
    .press('appareils.boite-mail')
    .expectSlide('ouvrir-le-message')
    .press('boite-mail.message-identifiant')
    .expectSlide('lire-l-e-mail');

const readSms = (story: Play) =>
  story.expectSlide('envoye-par-sms').press('appareils.telephone').expectSlide('lire-le-sms');

const identify = (story: Play) =>
  story
    .expectSlide('revenir-a-l-identification')
    .press('identifiant-envoye.identification')
    .expectSlide('utiliser-l-identifiant')
    .type('identification.identifiant')
    .type('identification.mot-de-passe')
    .press('identification.continuer')
    .expectFacts('identification-acceptee')
    .expectSlide('identifiant-accepte')
    .next()
    .expectSlide('fin');

describe('getting the identifier again', () => {
  test('by e-mail, copied', () => {
    const copied = openMail(ask(byMail())).press('boite-mail.copier-l-identifiant');
    identify(copied.expectSlide('revenir-sur-le-site').press('appareils.navigateur'));
  });

  test('by e-mail, remembered', () => {
    identify(openMail(ask(byMail())).press('appareils.navigateur'));
  });

  test('by SMS, copied', () => {
    const copied = readSms(ask(bySms())).press('telephone.copier-l-identifiant');
    identify(copied.expectSlide('revenir-sur-le-site').press('appareils.navigateur'));
  });

  test('by SMS, remembered', () => {
    identify(readSms(ask(bySms())).press('appareils.navigateur'));
  });

  test('can be learnt again from several places', () => {
    const end = identify(readSms(ask(bySms())).press('appareils.navigateur'));
    end.choose('couverture').expectSlide('couverture');
    end
      .choose('identification')
      .expectSlide('identification')
      .press('identification.identifiant-oublie')
      .expectSlide('mon-numero');
  });
});

describe('a change of mind', () => {
  test('about where to receive it keeps what was typed', () => {
    const changed = byMail()
      .type('identifiant-oublie.numero')
      .press('identifiant-oublie.par-sms')
      .expectSlide('demander-par-sms');
    const asked = changed
      .type('identifiant-oublie.date-de-naissance')
      .press('identifiant-oublie.continuer')
      .expectFacts('identifiant-envoye');
    identify(readSms(asked).press('appareils.navigateur'));
  });

  test('twice comes to where it began', () => {
    const twice = bySms()
      .press('identifiant-oublie.par-e-mail')
      .expectSlide('demander-par-e-mail')
      .press('identifiant-oublie.par-sms')
      .press('identifiant-oublie.par-e-mail');
    openMail(ask(twice));
  });

  test('can be undone by Back', () => {
    const asked = ask(byMail().back().press('identifiant-oublie.par-sms'));
    readSms(asked);
  });
});

describe('a mistake', () => {
  test.each([
    ['identifiant-oublie.numero', ''],
    ['identifiant-oublie.numero', '2 69 01'],
    ['identifiant-oublie.numero', '2 69 01 99 000 000 71'],
    ['identifiant-oublie.numero', '1 58 03 75 999 000 81'],
    ['identifiant-oublie.date-de-naissance', ''],
    ['identifiant-oublie.date-de-naissance', '14 janvier'],
  ] as const)('in %s (%j) is refused, and can be mended', (field, text) => {
    const refused = bySms()
      .type('identifiant-oublie.numero')
      .type('identifiant-oublie.date-de-naissance')
      .type(field, text)
      .press('identifiant-oublie.continuer')
      .expectFacts('demande-refusee')
      .expectSlide('demander-par-sms')
      .type(field)
      .press('identifiant-oublie.continuer')
      .expectFacts('identifiant-envoye');
    readSms(refused);
  });

  test('in the identifier is refused, and the message can be read again', () => {
    const onSite = readSms(ask(bySms())).press('appareils.navigateur');
    onSite
      .press('identifiant-envoye.identification')
      .type('identification.identifiant', 'colette.vaseur')
      .type('identification.mot-de-passe')
      .press('identification.continuer')
      .expectFacts('identification-refusee')
      .press('appareils.telephone')
      .expectSlide('utiliser-l-identifiant')
      .press('appareils.navigateur')
      .type('identification.identifiant')
      .press('identification.continuer')
      .expectSlide('identifiant-accepte');
  });

  test('such as signing in before the identifier was asked for leads to no other slide', () => {
    const early = play(identifiantOublie).open('identification').type('identification.identifiant');
    early.expectSlide('identification').press('identification.identifiant-oublie').expectSlide('mon-numero');
    expect(() => early.press('identifiant-envoye.identification')).toThrow('means nothing');
  });
});

import { describe, expect, test } from 'vitest';
import { play, type Play } from '../play.ts';
import { connexion } from './world.ts';

const opened = () => play(connexion);

const onSite = () =>
  opened()
    .next()
    .choose('prerequis')
    .expectSlide('prerequis')
    .next()
    .type('nouvel-onglet.adresse')
    .press('nouvel-onglet.ouvrir')
    .expectSlide('accueil-public')
    .press('accueil-public.connexion')
    .expectSlide('identification');

const identified = () =>
  onSite()
    .type('identification.identifiant')
    .type('identification.mot-de-passe')
    .press('identification.continuer')
    .expectFacts('identification-acceptee')
    .expectSlide('choix-du-code');

const askedByMail = () => identified().press('choix-du-code.par-e-mail').expectSlide('code-par-e-mail');
const askedBySms = () => identified().press('choix-du-code.par-sms').expectSlide('code-par-sms');

const openMail = (story: Play) =>
  story
    .press('appareils.boite-mail')
    .expectSlide('ouvrir-le-message')
    .press('boite-mail.message-code')
    .expectSlide('lire-le-code-e-mail');

const signIn = (story: Play) =>
  story
    .expectSlide('saisir-le-code')
    .type('code-a-usage-unique.code')
    .press('code-a-usage-unique.se-connecter')
    .expectFacts('connexion-reussie')
    .expectSlide('je-suis-connecte');

describe('signing in', () => {
  test('with a code copied from the mailbox', () => {
    const copied = openMail(askedByMail()).press('boite-mail.copier-le-code');
    signIn(copied.expectSlide('revenir-sur-le-site').press('appareils.navigateur')).next().expectSlide('fin');
  });

  test('with a code remembered from the mailbox', () => {
    signIn(openMail(askedByMail()).press('appareils.navigateur'));
  });

  test('with a code copied from the phone', () => {
    const read = askedBySms().press('appareils.telephone').expectSlide('lire-le-code-sms');
    const copied = read.press('telephone.copier-le-code').expectSlide('revenir-sur-le-site');
    signIn(copied.press('appareils.navigateur'));
  });

  test('with a code remembered from the phone', () => {
    signIn(askedBySms().press('appareils.telephone').press('appareils.navigateur'));
  });

  test('after every page of the introduction', () => {
    opened()
      .expectSlide('couverture')
      .next()
      .expectSlide('bienvenue')
      .next()
      .expectSlide('mode-d-emploi')
      .next()
      .expectSlide('prerequis');
  });

  test('takes up the road again where Back had led', () => {
    const end = signIn(openMail(askedByMail()).press('appareils.navigateur')).next();
    const again = end.back().back().press('code-a-usage-unique.se-connecter').next();
    expect(again.session.frames).toBe(end.session.frames);
  });

  test('can be learnt again from several places', () => {
    const signedIn = signIn(askedBySms().press('appareils.telephone').press('appareils.navigateur'));
    const end = signedIn.next().expectSlide('fin');
    end.choose('couverture').expectSlide('couverture');
    end.choose('accueil-public').expectSlide('accueil-public').press('accueil-public.connexion');
    end.choose('choix-du-code').expectSlide('choix-du-code').press('choix-du-code.par-sms');
  });
});

describe('a code that does not come', () => {
  test('by e-mail is asked for again, after half a minute', () => {
    const again = askedByMail()
      .choose('renvoyer-par-e-mail')
      .expectSlide('renvoyer-par-e-mail')
      .press('code-a-usage-unique.renvoyer')
      .expectFacts()
      .expectSlide('renvoyer-par-e-mail')
      .wait('trente-secondes')
      .press('code-a-usage-unique.renvoyer')
      .expectFacts('code-renvoye')
      .expectSlide('code-par-e-mail');
    signIn(openMail(again).press('appareils.navigateur'));
  });

  test('by SMS is asked for again, as often as needed', () => {
    const resend = (story: Play) =>
      story
        .choose('renvoyer-par-sms')
        .expectSlide('renvoyer-par-sms')
        .wait('trente-secondes')
        .press('code-a-usage-unique.renvoyer')
        .expectSlide('code-par-sms');
    signIn(resend(resend(askedBySms())).press('appareils.telephone').press('appareils.navigateur'));
  });

  test('is replaced by another: the first no longer opens', () => {
    const again = askedBySms()
      .choose('renvoyer-par-sms')
      .wait('trente-secondes')
      .press('code-a-usage-unique.renvoyer');
    const onCode = again.press('appareils.telephone').press('appareils.navigateur');
    onCode
      .type('code-a-usage-unique.code', '482913')
      .press('code-a-usage-unique.se-connecter')
      .expectFacts('code-refuse');
    signIn(onCode);
  });
});

describe('a mistake', () => {
  test('in the address is refused, and can be mended', () => {
    const wrong = opened().next().choose('prerequis').next().type('nouvel-onglet.adresse', 'monespacesanté');
    wrong
      .press('nouvel-onglet.ouvrir')
      .expectFacts('adresse-refusee')
      .expectSlide('adresse')
      .type('nouvel-onglet.adresse')
      .press('nouvel-onglet.ouvrir')
      .expectSlide('accueil-public');
  });

  test('in the password is refused, and can be mended', () => {
    onSite()
      .type('identification.identifiant')
      .type('identification.mot-de-passe', 'Soleil')
      .press('identification.continuer')
      .expectFacts('identification-refusee')
      .expectSlide('identification')
      .type('identification.mot-de-passe')
      .press('identification.continuer')
      .expectSlide('choix-du-code');
  });

  test('in the code is refused, and can be mended', () => {
    const onCode = askedBySms().press('appareils.telephone').press('appareils.navigateur');
    const refused = onCode
      .press('code-a-usage-unique.se-connecter')
      .expectFacts('code-refuse')
      .type('code-a-usage-unique.code', '482914')
      .press('code-a-usage-unique.se-connecter')
      .expectFacts('code-refuse');
    signIn(refused);
  });

  test('in the code leads to no slide, but the code can be looked at once more', () => {
    const onCode = askedBySms().press('appareils.telephone').press('appareils.navigateur');
    signIn(onCode.press('appareils.telephone').expectSlide('saisir-le-code').press('appareils.navigateur'));
  });

  test('such as typing a code that was not read can’t be shown', () => {
    expect(() => askedByMail().type('code-a-usage-unique.code')).toThrow('Nobody can know yet');
  });
});

describe('something forgotten', () => {
  test.each([
    ['identification.identifiant-oublie', 'identifiant-oublie'],
    ['identification.mot-de-passe-oublie', 'mot-de-passe-oublie'],
  ] as const)('%s: a word about it, and back to signing in', (link, slide) => {
    onSite()
      .press(link)
      .expectSlide(slide)
      .press(`${slide}.retour`)
      .expectSlide('identification')
      .type('identification.identifiant')
      .type('identification.mot-de-passe')
      .press('identification.continuer')
      .expectSlide('choix-du-code');
  });

  test('but remembered: Back gives what was typed', () => {
    onSite()
      .type('identification.identifiant')
      .press('identification.mot-de-passe-oublie')
      .back()
      .type('identification.mot-de-passe')
      .press('identification.continuer')
      .expectSlide('choix-du-code');
  });
});

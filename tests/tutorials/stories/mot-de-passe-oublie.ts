import { play, type Play } from '../../play.ts';
import { motDePasseOublie } from '../world.ts';

export const onForm = () =>
  play(motDePasseOublie)
    .next()
    .choose('prerequis')
    .expectSlide('prerequis')
    .next()
    .expectSlide('identification')
    .press('identification.mot-de-passe-oublie')
    .expectSlide('ma-carte');

export const withPhoto = () =>
  onForm().press('mot-de-passe-oublie.avec-photo').expectSlide('carte-avec-photo').next();
export const withoutPhoto = () =>
  onForm().press('mot-de-passe-oublie.sans-photo').expectSlide('carte-sans-photo').next();

export const byMail = (story: Play) =>
  story
    .expectSlide('choix-de-l-envoi')
    .press('mot-de-passe-oublie.par-e-mail')
    .expectSlide('demander-par-e-mail');
export const bySms = (story: Play) =>
  story.expectSlide('choix-de-l-envoi').press('mot-de-passe-oublie.par-sms').expectSlide('demander-par-sms');

export const ask = (story: Play) =>
  story
    .type('mot-de-passe-oublie.numero')
    .type('mot-de-passe-oublie.numero-de-serie')
    .type('mot-de-passe-oublie.date-de-naissance')
    .press('mot-de-passe-oublie.continuer')
    .expectFacts('demande-acceptee');

export const askedByMail = () => ask(byMail(withPhoto())).expectSlide('code-par-e-mail');
export const askedBySms = () => ask(bySms(withPhoto())).expectSlide('code-par-sms');

export const openMail = (story: Play) =>
  story
    .expectSlide('code-par-e-mail')
    .press('appareils.boite-mail')
    .expectSlide('ouvrir-le-message')
    .press('boite-mail.message-code')
    .expectSlide('lire-le-code-e-mail');

export const readSms = (story: Play) =>
  story.expectSlide('code-par-sms').press('appareils.telephone').expectSlide('lire-le-code-sms');

export const writeCode = (story: Play) =>
  story
    .expectSlide('saisir-le-code')
    .type('code-a-usage-unique.code')
    .press('code-a-usage-unique.continuer')
    .expectFacts('code-accepte')
    .expectSlide('un-bon-mot-de-passe')
    .next()
    .expectSlide('nouveau-mot-de-passe');

export const onNewPassword = () => writeCode(readSms(askedBySms()).press('appareils.navigateur'));

/** Writes it twice; without a text, what the scenario expects. */
export const change = (story: Play, text?: string) =>
  story
    .type('nouveau-mot-de-passe.mot-de-passe', text)
    .type('nouveau-mot-de-passe.confirmation')
    .press('nouveau-mot-de-passe.continuer')
    .expectFacts('mot-de-passe-modifie')
    .expectSlide('mot-de-passe-modifie')
    .press('mot-de-passe-modifie.identification')
    .expectSlide('utiliser-le-mot-de-passe');

export const identify = (story: Play) =>
  story
    .type('identification.identifiant')
    .type('identification.mot-de-passe')
    .press('identification.continuer')
    .expectFacts('identification-acceptee')
    .expectSlide('mot-de-passe-accepte')
    .next()
    .expectSlide('fin');

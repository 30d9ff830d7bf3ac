import { describe, test } from 'vitest';
import {
  ask,
  askedByMail,
  askedBySms,
  byMail,
  bySms,
  change,
  identify,
  onForm,
  onNewPassword,
  openMail,
  readSms,
  withoutPhoto,
  withPhoto,
  writeCode,
} from './stories/mot-de-passe-oublie.ts';

describe('choosing a new password', () => {
  test('with a code copied from the mailbox', () => {
    const copied = openMail(askedByMail()).press('boite-mail.copier-le-code');
    const back = copied.expectSlide('revenir-sur-le-site').press('appareils.navigateur');
    identify(change(writeCode(back)));
  });

  test('with a code remembered from the mailbox', () => {
    identify(change(writeCode(openMail(askedByMail()).press('appareils.navigateur'))));
  });

  test('with a code copied from the phone', () => {
    const copied = readSms(askedBySms()).press('telephone.copier-le-code');
    const back = copied.expectSlide('revenir-sur-le-site').press('appareils.navigateur');
    identify(change(writeCode(back)));
  });

  test('with a code remembered from the phone', () => {
    identify(change(onNewPassword()));
  });

  test('with a card without a photo', () => {
    openMail(ask(byMail(withoutPhoto())));
    readSms(ask(bySms(withoutPhoto())));
  });

  test('of one’s own, which then opens the account', () => {
    identify(change(onNewPassword(), 'Automne#1984'));
  });

  test('can be learnt again from several places', () => {
    const end = identify(change(onNewPassword()));
    end.choose('couverture').expectSlide('couverture');
    end
      .choose('identification')
      .expectSlide('identification')
      .press('identification.mot-de-passe-oublie')
      .expectSlide('ma-carte');
  });
});

describe('a change of mind', () => {
  test('about the card comes back to its choice, and asks for the other number', () => {
    const other = onForm()
      .press('mot-de-passe-oublie.avec-photo')
      .choose('ma-carte')
      .expectSlide('ma-carte')
      .press('mot-de-passe-oublie.sans-photo')
      .choose('ma-carte')
      .press('mot-de-passe-oublie.sans-photo')
      .next();
    readSms(ask(bySms(other)));
  });

  test('about where to receive the code keeps what was typed', () => {
    const changed = byMail(withPhoto())
      .type('mot-de-passe-oublie.numero')
      .type('mot-de-passe-oublie.numero-de-serie')
      .press('mot-de-passe-oublie.par-sms')
      .expectSlide('demander-par-sms')
      .type('mot-de-passe-oublie.date-de-naissance')
      .press('mot-de-passe-oublie.continuer')
      .expectFacts('demande-acceptee');
    readSms(changed);
  });

  test('twice comes to where it began', () => {
    const twice = bySms(withPhoto())
      .press('mot-de-passe-oublie.par-e-mail')
      .expectSlide('demander-par-e-mail')
      .press('mot-de-passe-oublie.par-sms')
      .press('mot-de-passe-oublie.par-e-mail');
    openMail(ask(twice));
  });

  test('can be undone by Back, up to the code', () => {
    const code = writeCode(readSms(askedBySms()).press('appareils.navigateur'));
    const again = code.back().back().back().back().expectSlide('code-par-sms').back();
    openMail(ask(again.expectSlide('demander-par-sms').press('mot-de-passe-oublie.par-e-mail')));
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
    writeCode(openMail(again).press('appareils.navigateur'));
  });

  test('by SMS is asked for again: the first no longer opens', () => {
    const again = askedBySms()
      .choose('renvoyer-par-sms')
      .expectSlide('renvoyer-par-sms')
      .wait('trente-secondes')
      .press('code-a-usage-unique.renvoyer')
      .expectSlide('code-par-sms');
    const onCode = readSms(again).press('appareils.navigateur');
    onCode
      .type('code-a-usage-unique.code', '482913')
      .press('code-a-usage-unique.continuer')
      .expectFacts('code-refuse')
      .expectSlide('saisir-le-code');
    writeCode(onCode);
  });
});

import { describe, expect, test } from 'vitest';
import {
  askedByMail,
  askedBySms,
  bySms,
  change,
  identify,
  onNewPassword,
  readSms,
  withPhoto,
  writeCode,
} from './stories/mot-de-passe-oublie.ts';

describe('a mistake', () => {
  test.each([
    ['mot-de-passe-oublie.numero', '2 69 01 99 000 000 71'],
    ['mot-de-passe-oublie.numero-de-serie', ''],
    ['mot-de-passe-oublie.numero-de-serie', '2500004829'],
    ['mot-de-passe-oublie.numero-de-serie', 'colette'],
    ['mot-de-passe-oublie.date-de-naissance', '1969'],
  ] as const)('in %s (%j) is refused, and can be mended', (field, text) => {
    const mended = bySms(withPhoto())
      .type('mot-de-passe-oublie.numero')
      .type('mot-de-passe-oublie.numero-de-serie')
      .type('mot-de-passe-oublie.date-de-naissance')
      .type(field, text)
      .press('mot-de-passe-oublie.continuer')
      .expectFacts('demande-refusee')
      .expectSlide('demander-par-sms')
      .type(field)
      .press('mot-de-passe-oublie.continuer')
      .expectFacts('demande-acceptee');
    readSms(mended);
  });

  test('in the code is refused, and can be mended', () => {
    const onCode = readSms(askedBySms()).press('appareils.navigateur');
    const refused = onCode
      .press('code-a-usage-unique.continuer')
      .expectFacts('code-refuse')
      .type('code-a-usage-unique.code', '482914')
      .press('code-a-usage-unique.continuer')
      .expectFacts('code-refuse');
    writeCode(refused);
  });

  test.each([
    ['too weak', 'soleil', 'soleil'],
    ['not the same twice', 'Automne#1984', 'Automne#1985'],
    ['empty', '', ''],
  ])('in the new password, %s, is refused, and can be mended', (_, text, confirmation) => {
    const refused = onNewPassword()
      .type('nouveau-mot-de-passe.mot-de-passe', text)
      .type('nouveau-mot-de-passe.confirmation', confirmation)
      .press('nouveau-mot-de-passe.continuer')
      .expectFacts('mot-de-passe-refuse')
      .expectSlide('nouveau-mot-de-passe');
    identify(change(refused));
  });

  test('such as the old password no longer opens the account', () => {
    const old = change(onNewPassword())
      .type('identification.identifiant')
      .type('identification.mot-de-passe', 'Soleil-2026!')
      .press('identification.continuer')
      .expectFacts('identification-refusee')
      .expectSlide('utiliser-le-mot-de-passe');
    identify(old);
  });

  test('such as typing a code that was not read can’t be shown', () => {
    expect(() => askedByMail().type('code-a-usage-unique.code')).toThrow('Nobody can know yet');
  });
});
